import {
	listsAll,
	type PeriodCount,
	partsWithPages,
	periodCountOf,
	splitList,
} from '../lists/list-parts.ts';
import type { Story } from '../story/story.ts';
import type { PageSettings } from './site-page.ts';

/** A list as one page shows it: all of it, or where that is too long, what leads to its parts. */
export interface ListView<Item> {
	/** Parts of the page's address below that of the whole list. */
	period: string[];
	/** Number of all that the list holds. */
	count: number;
	/** What is listed: all, or on top of a list that is split, the newest. */
	items: Item[];
	/** The parts of a list that is split. */
	finer: PeriodCount[];
}

/**
 * The pages a list needs: the whole, and where that is too long, finer and finer periods.
 * @param shown what the list shows of an item.
 */
export function* listViews<Item extends Pick<Story, 'pubDate' | 'title'>, Shown>(
	items: Item[],
	shown: (item: Item) => Shown,
	{ timeZone, listLimit, latestLimit }: PageSettings,
): Generator<ListView<Shown>> {
	if (items.length <= listLimit) {
		yield { period: [], count: items.length, items: items.map(shown), finer: [] };
		return;
	}
	const whole = splitList(items, timeZone);
	for (const part of [whole, ...partsWithPages(whole, listLimit)]) {
		const { period, stories } = part;
		const isWhole = listsAll(part, listLimit);
		// The top of a split list shows what is new; its finer pages only lead on.
		const latest = period.length === 0 ? stories.slice(0, latestLimit) : [];
		yield {
			period,
			count: stories.length,
			items: (isWhole ? stories : latest).map(shown),
			finer: isWhole ? [] : part.parts.map(periodCountOf),
		};
	}
}
