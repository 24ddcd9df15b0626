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
import { numberInWords } from '../../domain/words/counted.ts';
import { fill, filled } from '../../domain/words/fill.ts';
import { element } from '../element.ts';
import { site } from '../site.ts';
import { siteAddress } from '../site-address.ts';
import { found } from '../words.ts';
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

const locale = () => ({ language: site.language, words: { found } });

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
		const strong = element('strong', {}, saidAgain(corrected));
		lines.push(filled(found.corrected, { found: strong, asked: literal }));
	}
	if (suggested) {
		const link = asking({ ...query, words: suggested }, saidAgain(suggested));
		lines.push(filled(found.suggested, { suggested: link }));
	}
	if (dates) {
		lines.push(
			filled(found.dates, {
				range: element('strong', {}, rangeInWords(dates)),
				asked: asking({ ...query, literal: true }, fill(found.datesAsked, { words: dates.words })),
			}),
		);
	}
	const number = (most: number) => ({ count: numberInWords(most, site.language) });
	if (cut === 'words') lines.push([fill(found.cutWords, number(MOST_TERMS))]);
	if (cut === 'letters') lines.push([fill(found.cutLetters, number(MOST_LETTERS))]);
	return lines.map((line) => element('p', {}, ...line));
}

function rangeInWords({ from, to }: NonNullable<Understanding['dates']>): string {
	const inWords = (date: string) => dateInWords(date, site.language, site.timeZone);
	if (from === undefined) return fill(found.datesUntil, { date: inWords(to ?? '') });
	if (to === undefined) return fill(found.datesSince, { date: inWords(from) });
	if (from === to) return fill(found.datesOf, { date: inWords(from) });
	return fill(found.datesBetween, { from: inWords(from), to: inWords(to) });
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
			waiting = setTimeout(() => say(found.searching), PATIENCE);
			offer('');
		},
		show(page, query, { isOver, isHeldBack }) {
			notice(notices(page.understanding, query));
			say(statusInWords(page, query, locale()), progressInWords(page.searched, locale()));
			if (isOver && isHeldBack) {
				const isWhole = page.searched.stories === page.searched.all;
				offer(isWhole ? found.showWhole : found.showSearched, update);
			} else if (page.searched.isWaiting) offer(found.goOn, goOn);
			else if (isOver && !isComplete(page)) offer(found.tryAgain, retry);
			else offer('');
		},
		failed(page, isOnline) {
			const hasSome = page !== undefined && page.results.length > 0;
			const done = hasSome ? progressInWords(page.searched, locale(), true) : '';
			const { failed, failedInPart, offline, offlineInPart } = found;
			if (!page) notice([]);
			const [whole, inPart] = isOnline ? [failed, failedInPart] : [offline, offlineInPart];
			say(done ? inPart : whole, done);
			offer(found.tryAgain, retry);
		},
	};
}
