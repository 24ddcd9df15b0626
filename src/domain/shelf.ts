/** Splits a list of stories by year, month and day, so that no page grows without bound. */
import { calendarKey } from './partial-date.ts';
import type { Story } from './story.ts';

/** Parts of a period that is a day. */
const DAY = 3;
/** Where undated stories stand. */
export const UNDATED = 'undated';

/**
 * One page of a split list: a year, a month or a day; what of it is known no more precisely
 * (`2022/undated`); or the headlines that begin with one letter, then with two.
 */
export interface Shelf<Item> {
	/** Parts of its address below the list's own: `['2022', '10']`; none for the whole list. */
	period: string[];
	/** All stories of the period, in the list's order. */
	stories: Item[];
	/** The next finer shelves, in the list's order; stories are put on them when they are first asked for. */
	readonly shelves: Shelf<Item>[];
}

/** A shelf by the number of what lies on it. */
export interface PeriodCount {
	period: string[];
	count: number;
}

export const periodCountOf = ({ period, stories }: Shelf<unknown>): PeriodCount => ({
	period,
	count: stories.length,
});

type Shelved = Pick<Story, 'pubDate' | 'title'>;

/** Year, month and day of a story as far as they are known, or {@link UNDATED}. */
export const periodOf = ({ pubDate }: Pick<Story, 'pubDate'>, timeZone: string): string[] =>
	pubDate ? calendarKey(pubDate, timeZone).split('-') : [UNDATED];

/** What the date of a story says of the shelf it stands on. */
function datePartsOf(story: Shelved, timeZone: string): string[] {
	const period = periodOf(story, timeZone);
	const isExact = period.length === DAY || period[0] === UNDATED;
	return isExact ? period : [...period, UNDATED];
}

/**
 * Parts of the shelf a story stands on: its date, then the first letters of its headline, which
 * do not shift when a story is added.
 */
export const shelfOf = (story: Shelved, timeZone: string): string[] => [
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

/** Stands for every digit, and for names without a letter. */
const DIGITS = '0-9';

const plainLetters = (name: string) => name.normalize('NFKD').match(/[\p{L}\p{N}]/gu) ?? [];

/** First letter of a name, upper case, without accent; all digits share `0-9`. */
export function initialOf(name: string): string {
	const [initial = '0'] = plainLetters(name);
	return /\p{N}/u.test(initial) ? DIGITS : initial.toUpperCase();
}

/** Puts stories, in their order, on shelves within shelves. */
export function shelve<Item extends Shelved>(stories: Item[], timeZone: string): Shelf<Item> {
	type Placed = { story: Item; date: string[] };
	const partOf = ({ story, date }: Placed, depth: number) =>
		date[depth] ?? lettersOf(story.title)[depth - date.length];
	const finer = (period: string[], items: Placed[]): Shelf<Item>[] => {
		const byPart = Map.groupBy(items, (item) => partOf(item, period.length));
		byPart.delete(undefined);
		return [...byPart].map(([part = '', group]) => fill([...period, part], group));
	};
	const fill = (period: string[], items: Placed[]): Shelf<Item> => {
		let shelves: Shelf<Item>[] | undefined;
		return {
			period,
			stories: items.map(({ story }) => story),
			get shelves() {
				shelves ??= finer(period, items);
				return shelves;
			},
		};
	};
	return fill(
		[],
		stories.map((story) => ({ story, date: datePartsOf(story, timeZone) })),
	);
}

/** Whether a shelf is a year, a month or a day. */
export const isDated = ({ period }: Pick<Shelf<unknown>, 'period'>) =>
	period.length > 0 && period.every((part) => /^\d+$/.test(part));

/** Whether a page lists all stories of a shelf, rather than leading on to finer ones. */
export const listsAll = (shelf: Shelf<unknown>, limit: number) =>
	shelf.stories.length <= limit || shelf.shelves.length === 0;

/** The next finer shelves that are months of a year, or days of a month. */
export const datedShelves = <Item>(shelf: Shelf<Item>): Shelf<Item>[] =>
	shelf.period.length < DAY ? shelf.shelves.filter(isDated) : [];

/**
 * The shelves that need pages of their own if no page may list more than `limit` stories:
 * those inside a shelf that is longer than that.
 */
export function splitShelves<Item>(shelf: Shelf<Item>, limit: number): Shelf<Item>[] {
	if (listsAll(shelf, limit)) return [];
	return shelf.shelves.flatMap((inner) => [inner, ...splitShelves(inner, limit)]);
}
