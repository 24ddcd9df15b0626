import { allShelves, type Shelf, splitShelves, UNDATED } from './shelf.ts';

/** A page of the archive with its neighbours in time: the same precision, with stories. */
export interface ArchivePage<Item> {
	shelf: Shelf<Item>;
	earlier?: string[] | undefined;
	later?: string[] | undefined;
}

/**
 * Every page below the archive's first: all years, months and days that have stories, whatever
 * their number, so that an address by date always works; the undated by letter where they are many.
 * @param whole shelves of all stories, newest first.
 */
export function archivePages<Item>(whole: Shelf<Item>, limit: number): ArchivePage<Item>[] {
	const dated = whole.shelves.filter(({ period }) => period[0] !== UNDATED);
	const undated = whole.shelves.filter(({ period }) => period[0] === UNDATED);
	const pages = [...dated, ...dated.flatMap(allShelves)];
	const byDepth = Map.groupBy(pages, ({ period }) => period.length);
	const order = new Map(
		[...byDepth.values()].flatMap((level) =>
			level.map((shelf, i) => [shelf, { later: level[i - 1], earlier: level[i + 1] }] as const),
		),
	);
	return [
		...pages.map((shelf) => ({
			shelf,
			earlier: order.get(shelf)?.earlier?.period,
			later: order.get(shelf)?.later?.period,
		})),
		...undated
			.flatMap((shelf) => [shelf, ...splitShelves(shelf, limit)])
			.map((shelf) => ({ shelf })),
	];
}
