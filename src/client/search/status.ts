import { dateInWords } from '../../domain/dates/partial-date.ts';
import type { SearchPage, Understanding } from '../../domain/search/provider.ts';
import { addressOfQuery, MOST_TERMS, type SearchQuery } from '../../domain/search/query.ts';
import { MOST_LETTERS } from '../../domain/search/searched-part.ts';
import {
	isComplete,
	progressInWords,
	saidAgain,
	statusInWords,
} from '../../domain/search/status.ts';
import { searchUrl } from '../../domain/urls.ts';
import { element } from '../element.ts';
import { site } from '../site.ts';
import { siteAddress } from '../site-address.ts';
import { hasFocus } from './arrange.ts';

/** Milliseconds after which a search is said to go on; most are over sooner. */
const PATIENCE = 300;

export interface Status {
	idle: () => void;
	busy: () => void;
	/** @param state whether all is searched, and whether better results wait for the reader. */
	show: (
		page: SearchPage,
		query: SearchQuery,
		state: { isOver: boolean; isHeldBack: boolean },
	) => void;
	/** @param page what was shown before the search failed. */
	failed: (page: SearchPage | undefined, isOnline: boolean) => void;
}

/** A link that asks in another way. */
const asking = (query: SearchQuery, text: string) =>
	element('a', { href: siteAddress(searchUrl) + addressOfQuery(query), 'data-ask': '' }, text);

/** How the words were understood, and the way to have them understood otherwise. */
function notices(
	{ corrected, suggested, dates, cut }: Understanding,
	query: SearchQuery,
): HTMLElement[] {
	const literal = asking({ ...query, literal: true }, saidAgain(query.words));
	const lines: (Node | string)[][] = [];
	if (corrected) {
		lines.push([
			'Showing results for ',
			element('strong', {}, saidAgain(corrected)),
			'; search for ',
			literal,
			' instead.',
		]);
	}
	if (suggested)
		lines.push([
			'Did you mean ',
			asking({ ...query, words: suggested }, saidAgain(suggested)),
			'?',
		]);
	if (dates) {
		lines.push([
			'Only stories ',
			element('strong', {}, rangeInWords(dates)),
			'; search for the words ',
			asking({ ...query, literal: true }, `“${dates.words}”`),
			' instead.',
		]);
	}
	const most = { words: MOST_TERMS, letters: MOST_LETTERS };
	if (cut) lines.push([`Only the first ${most[cut]} ${cut} were looked for.`]);
	return lines.map((line) => element('p', {}, ...line));
}

function rangeInWords({ from, to }: NonNullable<Understanding['dates']>): string {
	const inWords = (date: string) => dateInWords(date, site.language, site.timeZone);
	if (from === undefined) return `until ${inWords(to ?? '')}`;
	if (to === undefined) return `since ${inWords(from)}`;
	return from === to ? `of ${inWords(from)}` : `from ${inWords(from)} to ${inWords(to)}`;
}

/**
 * Keeps the lines above the results that say what is going on.
 * @param root holds a live region that can have the focus, the notices, the line of progress and a
 * button.
 * @param actions go on with the archive, try again, or show the results held back.
 */
export function startStatus(
	root: HTMLElement,
	{ goOn, retry, update }: Record<'goOn' | 'retry' | 'update', () => void>,
): Status {
	const part = <Kind extends HTMLElement>(selector: string) =>
		root.querySelector<Kind>(selector) as Kind;
	const live = part('[role="status"]');
	const noticeLines = part('.notices');
	const progress = part('.progress');
	const button = part<HTMLButtonElement>('button');
	let act: (() => void) | undefined;
	let waiting: ReturnType<typeof setTimeout> | undefined;
	button.addEventListener('click', () => act?.());

	const say = (message: string, searched = '') => {
		clearTimeout(waiting);
		if (live.textContent !== message) live.textContent = message;
		progress.textContent = searched;
	};
	/** What goes away must not take the focus with it. */
	const catchFocus = (leaving: Element) => {
		if (hasFocus(leaving)) live.focus();
	};
	const offer = (text: string, action?: () => void) => {
		if (!action) catchFocus(button);
		button.textContent = text;
		button.hidden = !action;
		act = action;
	};
	const notice = (lines: HTMLElement[]) => {
		const isSame =
			lines.length === noticeLines.children.length &&
			lines.every((line, at) => line.isEqualNode(noticeLines.children[at] ?? null));
		if (isSame) return;
		catchFocus(noticeLines);
		noticeLines.replaceChildren(...lines);
	};

	return {
		idle() {
			say('');
			notice([]);
			offer('');
		},
		busy() {
			clearTimeout(waiting);
			waiting = setTimeout(() => say('Searching …'), PATIENCE);
			offer('');
		},
		show(page, query, { isOver, isHeldBack }) {
			notice(notices(page.understanding, query));
			say(statusInWords(page, query), progressInWords(page.searched));
			if (isOver && isHeldBack) {
				const isWhole = page.searched.stories === page.searched.all;
				offer(
					`Show the results of ${isWhole ? 'the whole archive' : 'all that was searched'}`,
					update,
				);
			} else if (page.searched.isWaiting) offer('Search the rest of the archive', goOn);
			else if (isOver && !isComplete(page)) offer('Try again', retry);
			else offer('');
		},
		failed(page, isOnline) {
			const why = isOnline ? 'The search index could not be loaded' : 'There is no connection';
			const done = page && page.results.length > 0 ? progressInWords(page.searched) : '';
			if (!page) notice([]);
			say(
				done
					? `${why}, so the results below are of a part of the archive.`
					: `${why}. Browse below, or try again.`,
				done.replace(/ …$/, ' not searched'),
			);
			offer('Try again', retry);
		},
	};
}
