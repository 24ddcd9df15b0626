/** Makes the search page answer: reads the query from the address and the form, shows results. */
import { countLabel } from '../domain/labels.ts';
import { FILTERS } from '../domain/search/facts.ts';
import { isFound } from '../domain/search/match.ts';
import { filterOptions } from '../domain/search/options.ts';
import {
	addressOfQuery,
	isEmpty,
	queryFromAddress,
	RESULTS_STEP,
	type SearchQuery,
} from '../domain/search/query.ts';
import { type FoundStory, loadEngine, type SearchResults, search } from './search-engine.ts';
import { resultItem } from './search-result.ts';

/** Milliseconds without a keystroke after which the words are searched. */
const PAUSE = 250;

type State = 'idle' | 'busy' | 'done' | 'error';

/** Wires the page up. @param root the element `#search`. */
export function startSearchPage(root: HTMLElement): void {
	const part = <Kind extends Element>(selector: string) =>
		root.querySelector<Kind>(selector) as Kind;
	const form = part<HTMLFormElement>('form');
	const field = part<HTMLInputElement>('input[name="q"]');
	const status = part<HTMLElement>('[role="status"]');
	const list = part<HTMLOListElement>('#results');
	const more = part<HTMLButtonElement>('#more');
	const menu = (name: string) => part<HTMLSelectElement>(`select[name="${name}"]`);

	const title = document.title;
	let query = queryFromAddress(new URLSearchParams(location.search));
	let results: SearchResults | undefined;
	/** Counts the searches begun, so that a late answer to an old one is dropped. */
	let begun = 0;
	let pause: ReturnType<typeof setTimeout> | undefined;

	const show = (state: State, message: string) => {
		root.dataset.state = state;
		status.textContent = message;
	};

	const fail = () =>
		show('error', 'The search index could not be loaded. Check the connection and search again.');

	const fillForm = () => {
		field.value = query.words;
		menu('sort').value = query.sort;
		for (const name of FILTERS) fillMenu(name);
	};

	const fillMenu = (name: (typeof FILTERS)[number]) => {
		const chosen = query.filters[name];
		const options = filterOptions(name, results?.filterCounts[name] ?? {}, chosen);
		menu(name).replaceChildren(
			new Option('Any', ''),
			...options.map(({ value, count }) => new Option(`${value} (${count})`, value)),
		);
		menu(name).value = chosen ?? '';
	};

	const readForm = (): SearchQuery => {
		const data = new FormData(form);
		const parameters = new URLSearchParams([...data].map(([name, value]) => [name, String(value)]));
		return queryFromAddress(parameters);
	};

	/** Shows results from one place on; undefined if a newer search has begun meanwhile. */
	const showResults = async (from: number, own: number): Promise<FoundStory[] | undefined> => {
		const stories = (await results?.load(from, query.shown)) ?? [];
		if (own !== begun) return undefined;
		const items = stories.map(resultItem);
		if (from === 0) list.replaceChildren(...items);
		else list.append(...items);
		more.hidden = list.children.length >= (results?.count ?? 0);
		if (from > 0) items[0]?.querySelector('a')?.focus();
		return stories;
	};

	const run = async () => {
		const own = ++begun;
		document.title = query.words ? `“${query.words}” | ${title}` : title;
		if (isEmpty(query)) {
			results = undefined;
			list.replaceChildren();
			more.hidden = true;
			fillForm();
			show('idle', '');
			return;
		}
		show('busy', 'Searching …');
		try {
			const answer = await search(query);
			if (own !== begun) return;
			results = answer;
			const stories = await showResults(0, own);
			if (!stories) return;
			// While somebody types, the field is theirs.
			if (document.activeElement !== field) field.value = query.words;
			menu('sort').value = query.sort;
			for (const name of FILTERS) fillMenu(name);
			show('done', message(answer.count, stories));
		} catch {
			if (own !== begun) return;
			list.replaceChildren();
			more.hidden = true;
			fail();
		}
	};

	const message = (count: number, stories: FoundStory[]) => {
		const wanted = query.words ? ` for “${query.words}”` : '';
		if (count === 0) return `No story found${wanted}. Try fewer or other words, or browse below.`;
		if (!isFound(query.words, stories)) {
			return `No story has “${query.words}”. The nearest: ${countLabel(count)}`;
		}
		return `${countLabel(count)} found${wanted}`;
	};

	const ask = (asked: SearchQuery, how: 'push' | 'replace') => {
		clearTimeout(pause);
		query = asked;
		const address = location.pathname + addressOfQuery(query);
		if (how === 'push') history.pushState(null, '', address);
		else history.replaceState(null, '', address);
		void run();
	};

	form.addEventListener('submit', (event) => {
		event.preventDefault();
		ask(readForm(), 'push');
	});
	form.addEventListener('change', (event) => {
		if (event.target !== field) ask(readForm(), 'push');
	});
	field.addEventListener('focus', () => void loadEngine().catch(() => undefined));
	field.addEventListener('input', () => {
		clearTimeout(pause);
		pause = setTimeout(() => ask(readForm(), 'replace'), PAUSE);
	});
	more.addEventListener('click', () => {
		const from = list.children.length;
		query = { ...query, shown: from + RESULTS_STEP };
		history.replaceState(null, '', location.pathname + addressOfQuery(query));
		showResults(from, begun).catch(fail);
	});
	addEventListener('popstate', () => {
		query = queryFromAddress(new URLSearchParams(location.search));
		fillForm();
		void run();
	});
	document.addEventListener('keydown', (event) => {
		const typing =
			event.target instanceof Element && event.target.closest('input, select, textarea');
		if (event.key !== '/' || typing || event.ctrlKey || event.metaKey || event.altKey) return;
		event.preventDefault();
		field.focus();
	});

	fillForm();
	void run();
}
