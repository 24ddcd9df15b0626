import { type Key, type Role, type Tab, WINDOW } from './tab.ts';
import { type ElementReference, elementPath, type Session } from './webdriver.ts';

/** What may have a role; the engine says which of them have it. */
const CANDIDATES: Record<Role, string> = {
	link: 'a[href]',
	button: 'button',
	checkbox: 'input[type="checkbox"]',
	radio: 'input[type="radio"]',
	combobox: 'input',
};

/** The code points by which WebDriver names keys. */
const KEYS: Record<Key, string> = {
	Enter: '\uE007',
	Tab: '\uE004',
	Escape: '\uE00C',
	ArrowRight: '\uE014',
};

/**
 * A tab of WebKit, which says by its proxy what was asked of other sites and has no way to say what
 * was complained of, nor to print.
 * @param foreign to which its proxy adds addresses of other sites.
 */
export async function webkitTab(session: Session, foreign: string[]): Promise<Tab> {
	const { get, post } = session;
	const ask = (question: string, ...args: unknown[]) =>
		post('/execute/sync', { script: `return (${question})(...arguments)`, args });
	const typeKeys = async (keys: string[]) => {
		const actions = keys.flatMap((value) => ['keyDown', 'keyUp'].map((type) => ({ type, value })));
		await post('/actions', { actions: [{ type: 'key', id: 'keyboard', actions }] });
	};
	const find = async (role: Role, name: string) => {
		// Of what is not shown, the engine has no label.
		const candidates = (await ask(
			'(selector) => [...document.querySelectorAll(selector)].filter((it) => it.checkVisibility())',
			CANDIDATES[role],
		)) as ElementReference[];
		const found: ElementReference[] = [];
		for (const element of candidates) {
			const path = elementPath(element);
			if ((await get(`${path}/computedlabel`)) !== name) continue;
			if ((await get(`${path}/computedrole`)) === role) found.push(element);
		}
		return found;
	};
	const clickOn = async (element: ElementReference) => {
		const seen = await ask('(element) => element.closest("label") ?? element', element);
		await post(`${elementPath(seen as ElementReference)}/click`);
	};
	await fitWindow(session);
	return {
		open: (address) => post('/url', { url: address }),
		reload: () => post('/refresh'),
		back: () => post('/back'),
		find: async (role, name) =>
			(await find(role, name)).map((element) => ({
				click: () => clickOn(element),
				href: () => get(`${elementPath(element)}/property/href`),
			})),
		type: (text) => typeKeys([...text]),
		press: (key) => typeKeys([KEYS[key]]),
		ask: (question, ...given) => ask(String(question), ...given) as never,
		print: () => Promise.reject(new Error('The driver of WebKit cannot print.')),
		foreign,
		complaints: [],
		close: session.end,
	};
}

/** Makes the window so large that the page in it is as large as a page of the other engines. */
async function fitWindow({ post }: Session): Promise<void> {
	await post('/window/rect', WINDOW);
	const size = { script: 'return [innerWidth, innerHeight]', args: [] };
	const [width = 0, height = 0] = await post<number[]>('/execute/sync', size);
	await post('/window/rect', {
		width: 2 * WINDOW.width - width,
		height: 2 * WINDOW.height - height,
	});
}
