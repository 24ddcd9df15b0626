/** What a reader does in a tab; each waits, as a reader would, until it can be done and is done. */
import { eventually } from '../helpers/eventually.ts';
import type { Role, Tab } from './tab.ts';

/** Clicks the first thing with this role and name, and says where it leads if it is a link. */
export async function click(tab: Tab, role: Role, name: string): Promise<string> {
	let address = '';
	await eventually(async () => {
		const [found] = await tab.find(role, name);
		if (role === 'link') address = (await found?.href()) ?? '';
		await found?.click();
		return found !== undefined;
	}).toBe(true);
	return address;
}

/**
 * Waits until a page is open, whole and at rest: while it fades in, its picture is in front of what a
 * reader would click.
 */
export const arrive = (tab: Tab, address: string): Promise<void> =>
	eventually(() =>
		tab.ask(async () => {
			// What begins with the first picture of a page has begun with the second.
			for (let pictures = 0; pictures < 2; pictures++) await new Promise(requestAnimationFrame);
			const isMoving = document.getAnimations().some(({ playState }) => playState === 'running');
			return document.readyState === 'complete' && !isMoving && location.href;
		}),
	).toBe(address);

/** Follows the first link of this name to the page it leads to. */
export const follow = async (tab: Tab, name: string): Promise<void> =>
	arrive(tab, await click(tab, 'link', name));

/** The text that is seen of the first element that a selector finds; empty if there is none. */
export const text = (tab: Tab, selector: string): Promise<string> =>
	tab.ask((selector) => document.querySelector<HTMLElement>(selector)?.innerText ?? '', selector);

/** The texts that are seen of all elements that a selector finds. */
export const texts = (tab: Tab, selector: string): Promise<string[]> =>
	tab.ask(
		(selector) =>
			[...document.querySelectorAll<HTMLElement>(selector)].map(({ innerText }) => innerText),
		selector,
	);

/** Waits until the search page has answered what was asked of it, at this address. */
export const answered = (tab: Tab, query: Record<string, string>): Promise<void> =>
	eventually(() =>
		tab.ask(() => ({
			state: document.querySelector<HTMLElement>('#search')?.dataset.state,
			query: Object.fromEntries(new URLSearchParams(location.search)),
		})),
	).toEqual({ state: 'done', query });
