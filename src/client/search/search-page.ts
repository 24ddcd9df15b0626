/** Makes the search page answer: the address says what is asked, the provider answers it. */
import type { SearchPage, SearchProvider } from '../../domain/search/provider.ts';
import {
	addressOfQuery,
	isEmpty,
	MOST_SHOWN,
	queryFromAddress,
	RESULTS_STEP,
	type SearchQuery,
} from '../../domain/search/query.ts';
import { isComplete } from '../../domain/search/status.ts';
import { fill } from '../../domain/words/fill.ts';
import * as words from '../words.ts';
import { startFilters } from './filters.ts';
import { lastPage } from './last-page.ts';
import { startResultList } from './result-list.ts';
import { startSearchForm } from './search-form.ts';
import { asksForAll, extend, remember, type Step } from './search-history.ts';
import { startSlashKey } from './slash-key.ts';
import { startStatus } from './status.ts';
import { startSuggestionBox } from './suggestion-box.ts';
import { startWayBack } from './way-back.ts';

/** Milliseconds for which results that lack some of the words wait for better ones. */
const BETTER = 250;

/** Whether the device asks to be sparing with data (Save-Data, W3C Network Information). */
const savesData = () =>
	(navigator as { connection?: { saveData?: boolean } }).connection?.saveData === true;

/** Whether to stop once something is found, until the reader asks for the rest. */
const isToSave = () => savesData() && !asksForAll();

const ownAddress = () => queryFromAddress(new URLSearchParams(location.search));

/** Wires up the search page, the one with an element `#search`. */
export function startSearchPage(provider: SearchProvider): void {
	const root = document.getElementById('search') as HTMLElement;
	const part = <Kind extends Element>(selector: string) =>
		root.querySelector<Kind>(selector) as Kind;
	const field = part<HTMLInputElement>('input[name="q"]');
	const title = document.title;

	let query = ownAddress();
	let current: SearchPage | undefined;
	let running = new AbortController();

	const form = startSearchForm(part('form'), (step) => ask(readForm(), step));
	const filters = startFilters(part('.filters'), () => ask(readForm(), 'chosen'));
	const list = startResultList(part('#results'));
	const wayBack = startWayBack(part('#results'));
	const status = startStatus(part('.status'), {
		goOn: () => {
			extend(location.href);
			void run(true);
		},
		retry: () => void run(true),
		update: () => current && show(current, true, true),
	});
	const more = part<HTMLButtonElement>('#more');

	const readForm = (): SearchQuery => {
		const read = form.read();
		return { ...read, literal: query.literal && read.words === query.words };
	};

	/** @param isWanted whether the results may replace those that somebody reads. */
	const show = (page: SearchPage, isOver: boolean, isWanted: boolean) => {
		current = page;
		const isShown = list.show(page, isWanted);
		filters.show(page, query);
		status.show(page, query, { isOver, isHeldBack: !isShown });
		const listed = page.results.length + page.unloaded;
		more.hidden = listed >= Math.min(page.total + page.others, MOST_SHOWN);
	};

	const forget = () => {
		current = undefined;
		list.clear();
		more.hidden = true;
	};

	/**
	 * Asks for what {@link query} says, and shows each answer.
	 * @param goesOn whether more of the same is asked for; what is shown stays until there is more.
	 */
	const run = async (goesOn = false) => {
		running.abort();
		running = new AbortController();
		const { signal } = running;
		document.title = query.words
			? `${fill(words.found.datesAsked, { words: query.words })} | ${title}`
			: title;
		if (isEmpty(query)) {
			forget();
			filters.show(undefined, query);
			status.idle();
			const hadFocus = part('.filters').contains(document.activeElement);
			root.dataset.state = 'idle';
			if (hadFocus) field.focus();
			wayBack.arrive();
			return;
		}
		root.dataset.state = 'busy';
		filters.show(undefined, query);
		status.busy();
		list.expect(query);
		const known = goesOn ? current : undefined;
		const isLess = ({ searched, results }: SearchPage) =>
			known !== undefined &&
			(searched.stories < known.searched.stories || results.length < known.results.length);
		let last: SearchPage | undefined;
		let newest: SearchPage | undefined;
		let isShown = false;
		let waiting: ReturnType<typeof setTimeout> | undefined;
		const showNow = (page: SearchPage, isOver: boolean) => {
			clearTimeout(waiting);
			show(page, isOver, !isShown);
			isShown = true;
		};
		signal.addEventListener('abort', () => clearTimeout(waiting));
		try {
			const pages = provider.search(query, signal, isToSave());
			for await (const page of wayBack.isAhead() ? lastPage(pages) : pages) {
				if (signal.aborted) return;
				newest = page;
				if (isLess(page)) continue;
				clearTimeout(waiting);
				last = page;
				if (isShown || !page.understanding.isPartial) showNow(page, false);
				else waiting = setTimeout(() => showNow(page, false), BETTER);
			}
			if (signal.aborted) return;
			// Less than before may be had where more of it could not be loaded.
			last ??= newest;
			if (last) showNow(last, true);
			wayBack.arrive();
			root.dataset.state = last && !isComplete(last) ? 'error' : 'done';
		} catch {
			if (signal.aborted) return;
			if (last && !isShown) showNow(last, false);
			if (last) wayBack.arrive();
			// What was found for another query is no answer to this one.
			if (!last && !goesOn) forget();
			root.dataset.state = 'error';
			status.failed(current, navigator.onLine);
		}
	};

	const ask = (asked: SearchQuery, step: Step) => {
		query = asked;
		wayBack.leave();
		remember(location.pathname + addressOfQuery(query), step);
		wayBack.enter();
		void run();
	};

	more.addEventListener('click', () => {
		query = { ...query, shown: query.shown + RESULTS_STEP };
		extend(location.pathname + addressOfQuery(query));
		void run(true);
		list.focusNext();
	});
	// Links that only ask differently need no new page.
	root.addEventListener('click', (event) => {
		const link = (event.target as Element).closest<HTMLAnchorElement>('a[data-ask]');
		if (!link || event.ctrlKey || event.metaKey || event.shiftKey) return;
		event.preventDefault();
		const asked = queryFromAddress(new URL(link.href).searchParams);
		form.show(asked.words);
		ask(asked, 'chosen');
	});
	addEventListener('popstate', () => {
		wayBack.leave();
		wayBack.enter();
		query = ownAddress();
		form.show(query.words);
		void run();
	});
	addEventListener('online', () => {
		if (root.dataset.state === 'error') void run(true);
	});

	startSuggestionBox(field, provider.suggest);
	startSlashKey(field, part('[data-slash]'));
	form.show(query.words);
	filters.show(undefined, query);
	wayBack.enter();
	void run();
}
