import { datedShelves, isDated, type Shelf, splitShelves, UNDATED } from './shelf.ts';

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
