import type { SearchPage } from '../../domain/search/provider.ts';
import type { SearchQuery } from '../../domain/search/query.ts';
import { fill } from '../../domain/words/fill.ts';
import { found } from '../words.ts';
import { arrange, hasFocus } from './arrange.ts';
import { resultItem } from './result-item.ts';

export interface ResultList {
	/** Told before a query is asked: it names the list. */
	expect: (query: SearchQuery) => void;
	/**
	 * Shows results, unless others for the same query are being read.
	 * @param isWanted whether they may replace those being read.
	 * @returns whether they are shown.
	 */
	show: (page: SearchPage, isWanted: boolean) => boolean;
	/** Once more results are there, the first of them gets the focus. */
	focusNext: () => void;
	clear: () => void;
}

/** Fills the list of results, item by item, so that what stays is not made anew. */
export function startResultList(list: HTMLOListElement): ResultList {
	/** Items by what they show. */
	let items = new Map<string, HTMLLIElement>();
	/** Number of the item that gets the focus as soon as it is there. */
	let toFocus: number | undefined;

	/** Whether somebody has gone on into the list, so that nothing may move under their eyes. */
	const isBeingRead = () =>
		hasFocus(list) || (list.children.length > 0 && list.getBoundingClientRect().top < 0);

	return {
		expect({ words }) {
			list.setAttribute(
				'aria-label',
				words ? fill(found.resultsFor, { words }) : found.resultsForChoice,
			);
			toFocus = undefined;
		},
		show({ results }, isWanted) {
			const keys = results.map((story) => JSON.stringify(story));
			const isNews = keys.join() !== [...items.keys()].join();
			if (isNews && !isWanted && isBeingRead()) return false;
			const known = items;
			items = new Map(
				results.map((story, at) => {
					const key = keys[at] as string;
					return [key, known.get(key) ?? resultItem(story)];
				}),
			);
			const shown = [...items.values()];
			arrange(list, shown);
			if (toFocus !== undefined && toFocus < shown.length) {
				shown[toFocus]?.querySelector('a')?.focus();
				toFocus = undefined;
			}
			return true;
		},
		focusNext: () => {
			toFocus = list.children.length;
		},
		clear() {
			items = new Map();
			list.replaceChildren();
		},
	};
}
