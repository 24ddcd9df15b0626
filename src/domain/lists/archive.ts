import type { Story } from '../story/story.ts';
import {
	datedParts,
	isDated,
	type ListPart,
	listsAll,
	partsWithPages,
	periodOf,
	UNDATED,
} from './list-parts.ts';

/** Parts of a period that is a month. */
const MONTH = 2;

/** A period of the archive with its neighbours in time: the same precision, with stories. */
export interface ArchivePeriod<Item> {
	part: ListPart<Item>;
	earlier?: string[] | undefined;
	later?: string[] | undefined;
}

/** Years, months and days, coarse before fine. @param hasDays whether the days of a month are among them. */
const allDated = <Item>(
	part: ListPart<Item>,
	hasDays: (month: ListPart<Item>) => boolean,
): ListPart<Item>[] =>
	part.period.length === MONTH && !hasDays(part)
		? []
		: datedParts(part).flatMap((inner) => [inner, ...allDated(inner, hasDays)]);

/**
 * Every page below the archive's first: all years, months and days that have stories, whatever
 * their number, so that an address by date always works; finer ones where a list is too long.
 * @param whole parts of all stories, newest first.
 * @param hasAllDays whether each day has a page, or only those of months that are too long for one.
 */
export function archivePeriods<Item>(
	whole: ListPart<Item>,
	limit: number,
	hasAllDays: boolean,
): ArchivePeriod<Item>[] {
	const dated = allDated(whole, (month) => hasAllDays || !listsAll(month, limit));
	const undated = whole.parts.filter(({ period }) => period[0] === UNDATED);
	const tooLong = whole.parts.flatMap((part) => partsWithPages(part, limit));
	const byPrecision = Map.groupBy(dated, ({ period }) => period.length);
	const withNeighbours = [...byPrecision.values()].flatMap((level) =>
		level.map((part, i) => ({
			part,
			earlier: level[i + 1]?.period,
			later: level[i - 1]?.period,
		})),
	);
	return [
		...withNeighbours,
		...[...undated, ...tooLong.filter((part) => !isDated(part))].map((part) => ({ part })),
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
