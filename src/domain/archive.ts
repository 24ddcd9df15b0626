import { datedShelves, isDated, periodOf, type Shelf, splitShelves, UNDATED } from './shelf.ts';
import type { Story } from './story.ts';

/** A period of the archive with its neighbours in time: the same precision, with stories. */
export interface ArchivePeriod<Item> {
	shelf: Shelf<Item>;
	earlier?: string[] | undefined;
	later?: string[] | undefined;
}

/** All years, months and days, coarse before fine. */
const allDated = <Item>(shelf: Shelf<Item>): Shelf<Item>[] =>
	datedShelves(shelf).flatMap((inner) => [inner, ...allDated(inner)]);

/**
 * Every page below the archive's first: all years, months and days that have stories, whatever
 * their number, so that an address by date always works; finer ones where a list is too long.
 * @param whole shelves of all stories, newest first.
 */
export function archivePeriods<Item>(whole: Shelf<Item>, limit: number): ArchivePeriod<Item>[] {
	const dated = allDated(whole);
	const undated = whole.shelves.filter(({ period }) => period[0] === UNDATED);
	const tooLong = whole.shelves.flatMap((shelf) => splitShelves(shelf, limit));
	const byPrecision = Map.groupBy(dated, ({ period }) => period.length);
	const withNeighbours = [...byPrecision.values()].flatMap((level) =>
		level.map((shelf, i) => ({
			shelf,
			earlier: level[i + 1]?.period,
			later: level[i - 1]?.period,
		})),
	);
	return [
		...withNeighbours,
		...[...undated, ...tooLong.filter((shelf) => !isDated(shelf))].map((shelf) => ({ shelf })),
	];
}

/** Stories of a list that are of one month or day, or whose month or day is not known. */
export interface PeriodStories<Item> {
	/** Ends in {@link UNDATED} if no more is known. */
	period: string[];
	stories: Item[];
}

/**
 * Parts a list by month or by day; the order stays.
 * @param length parts of a period: two of a month, three of a day.
 */
export function byPeriod<Item extends Pick<Story, 'pubDate'>>(
	stories: Item[],
	length: 2 | 3,
	timeZone: string,
): PeriodStories<Item>[] {
	const keyOf = (story: Item) => {
		const known = periodOf(story, timeZone);
		return (known.length < length ? [...known, UNDATED] : known.slice(0, length)).join('/');
	};
	return Array.from(Map.groupBy(stories, keyOf), ([key, group]) => ({
		period: key.split('/'),
		stories: group,
	}));
}
