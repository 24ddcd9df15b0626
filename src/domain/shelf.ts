/** Splits a list of stories by year, month and day, so that no page grows without bound. */
import { calendarKey } from './partial-date.ts';
import type { Story } from './story.ts';

/** Where undated stories stand. */
export const UNDATED = 'undated';

/** One page of a split list: a year, a month, a day, or a letter of the undated. */
export interface Shelf<Item> {
	/** Parts of its address below the list's own: `['2022', '10']`; none for the whole list. */
	period: string[];
	/** All stories of the period, in the list's order. */
	stories: Item[];
	/** The next finer shelves, in the list's order. */
	shelves: Shelf<Item>[];
	/** Stories of the period that belong to none of `shelves`: the day or month is not known. */
	loose: Item[];
}

type Shelved = Pick<Story, 'pubDate' | 'title'>;

/**
 * Parts of the shelf a story stands on: year, month, day as far as they are known; an undated
 * one by the first letter of its headline, since a letter does not shift when a story is added.
 */
export function shelfOf(story: Shelved, timeZone: string): string[] {
	if (story.pubDate) return calendarKey(story.pubDate, timeZone).split('-');
	return [UNDATED, initialOf(story.title).toLowerCase()];
}

/** First letter of a name, upper case, without accent; all digits share `0-9`. */
export function initialOf(name: string): string {
	const [initial = '0'] = name.normalize('NFKD').match(/[\p{L}\p{N}]/u) ?? [];
	return /\p{N}/u.test(initial) ? '0-9' : initial.toUpperCase();
}

/** Puts stories, in their order, on shelves within shelves. */
export function shelve<Item extends Shelved>(stories: Item[], timeZone: string): Shelf<Item> {
	const fill = (period: string[], items: { story: Item; place: string[] }[]): Shelf<Item> => {
		const byPart = Map.groupBy(items, ({ place }) => place[period.length]);
		const loose = (byPart.get(undefined) ?? []).map(({ story }) => story);
		const shelves = [...byPart]
			.filter(([part]) => part !== undefined)
			.map(([part = '', group]) => fill([...period, part], group));
		return { period, stories: items.map(({ story }) => story), shelves, loose };
	};
	return fill(
		[],
		stories.map((story) => ({ story, place: shelfOf(story, timeZone) })),
	);
}

/** Every shelf below one, coarse before fine. */
export function allShelves<Item>(shelf: Shelf<Item>): Shelf<Item>[] {
	return shelf.shelves.flatMap((inner) => [inner, ...allShelves(inner)]);
}

/**
 * The shelves that need pages of their own if no page may list more than `limit` stories:
 * those inside a shelf that is longer than that.
 */
export function splitShelves<Item>(shelf: Shelf<Item>, limit: number): Shelf<Item>[] {
	if (shelf.stories.length <= limit) return [];
	return shelf.shelves.flatMap((inner) => [inner, ...splitShelves(inner, limit)]);
}
