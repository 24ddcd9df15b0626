/** Splits a list of stories by year, month and day, so that no page grows without bound. */

import { calendarKey } from '../dates/partial-date.ts';
import type { Story } from '../story/story.ts';
import { DIGITS } from './letters.ts';

/** Parts of a period that is a day. */
const DAY = 3;
/** Where undated stories stand. */
export const UNDATED = 'undated';

/**
 * One page of a split list: a year, a month or a day; what of it is known no more precisely
 * (`2022/undated`); or the headlines that begin with one letter, then with two.
 */
export interface ListPart<Item> {
	/** Parts of its address below the list's own: `['2022', '10']`; none for the whole list. */
	period: string[];
	/** All stories of the period, in the list's order. */
	stories: Item[];
	/** The next finer parts, in the list's order; they are made when they are first asked for. */
	readonly parts: ListPart<Item>[];
}

/** A part by the number of its stories. */
export interface PeriodCount {
	period: string[];
	count: number;
}

export const periodCountOf = ({ period, stories }: ListPart<unknown>): PeriodCount => ({
	period,
	count: stories.length,
});

type Listed = Pick<Story, 'pubDate' | 'title'>;

/** Year, month and day of a story as far as they are known, or {@link UNDATED}. */
export const periodOf = ({ pubDate }: Pick<Story, 'pubDate'>, timeZone: string): string[] =>
	pubDate ? calendarKey(pubDate, timeZone).split('-') : [UNDATED];

/** What the date of a story says of the part it stands in. */
function datePartsOf(story: Listed, timeZone: string): string[] {
	const period = periodOf(story, timeZone);
	const isExact = period.length === DAY || period[0] === UNDATED;
	return isExact ? period : [...period, UNDATED];
}

/**
 * The address of the smallest part a story stands in: its date, then the first letters of its headline, which
 * do not shift when a story is added.
 */
export const placeInList = (story: Listed, timeZone: string): string[] => [
	...datePartsOf(story, timeZone),
	...lettersOf(story.title),
];

/** The first letter of a headline and the first two, lower case; digits are not told apart. */
function lettersOf(title: string): string[] {
	const initial = initialOf(title).toLowerCase();
	if (initial === DIGITS) return [DIGITS];
	const letters = plainLetters(title).join('').toLowerCase();
	return [initial, [...letters].slice(0, 2).join('')];
}

const plainLetters = (name: string) => name.normalize('NFKD').match(/[\p{L}\p{N}]/gu) ?? [];

/** First letter of a name, upper case, without accent; all digits share `0-9`. */
export function initialOf(name: string): string {
	const [initial = '0'] = plainLetters(name);
	return /\p{N}/u.test(initial) ? DIGITS : initial.toUpperCase();
}

/** Splits a list of stories, in their order, into parts within parts. */
export function splitList<Item extends Listed>(stories: Item[], timeZone: string): ListPart<Item> {
	type Placed = { story: Item; date: string[] };
	const partOf = ({ story, date }: Placed, depth: number) =>
		date[depth] ?? lettersOf(story.title)[depth - date.length];
	const finer = (period: string[], items: Placed[]): ListPart<Item>[] => {
		const byPart = Map.groupBy(items, (item) => partOf(item, period.length));
		byPart.delete(undefined);
		return [...byPart].map(([part = '', group]) => fill([...period, part], group));
	};
	const fill = (period: string[], items: Placed[]): ListPart<Item> => {
		let parts: ListPart<Item>[] | undefined;
		return {
			period,
			stories: items.map(({ story }) => story),
			get parts() {
				parts ??= finer(period, items);
				return parts;
			},
		};
	};
	return fill(
		[],
		stories.map((story) => ({ story, date: datePartsOf(story, timeZone) })),
	);
}

/** Whether a part is a year, a month or a day. */
export const isDated = ({ period }: Pick<ListPart<unknown>, 'period'>) =>
	period.length > 0 && period.every((part) => /^\d+$/.test(part));

/** Whether a page lists all stories of a part, rather than leading on to finer ones. */
export const listsAll = (part: ListPart<unknown>, limit: number) =>
	part.stories.length <= limit || part.parts.length === 0;

/** The next finer parts that are months of a year, or days of a month. */
export const datedParts = <Item>(part: ListPart<Item>): ListPart<Item>[] =>
	part.period.length < DAY ? part.parts.filter(isDated) : [];

/**
 * The parts that need pages of their own if no page may list more than `limit` stories:
 * those inside a part that is longer than that.
 */
export function partsWithPages<Item>(part: ListPart<Item>, limit: number): ListPart<Item>[] {
	if (listsAll(part, limit)) return [];
	return part.parts.flatMap((inner) => [inner, ...partsWithPages(inner, limit)]);
}
