import { archivePeriods } from '../archive.ts';
import { cardOf, type StoryCard } from '../card.ts';
import type { Edition } from '../edition.ts';
import {
	datedShelves,
	isDated,
	listsAll,
	type PeriodCount,
	periodCountOf,
	shelve,
} from '../shelf.ts';
import { archiveUrl } from '../urls.ts';
import type { PageSettings, SitePage } from './site-page.ts';

/** A page of the archive: a year, a month, a day, or what of these is known no better. */
export interface ArchiveView extends PeriodCount {
	/** All its stories, unless they are too many for a page. */
	stories: StoryCard[];
	/** What it leads on to, beside a month's calendar. */
	finer: PeriodCount[];
	/** Of a month, the days that have stories. */
	days?: PeriodCount[] | undefined;
	/** Periods of the nearest pages before and after this one that have stories. */
	earlier?: string[] | undefined;
	later?: string[] | undefined;
}

/** The pages of all periods that have stories. */
export function* archivePages(
	edition: Edition,
	{ timeZone, listLimit }: PageSettings,
): Generator<SitePage<ArchiveView>> {
	const whole = shelve(edition.stories, timeZone);
	for (const { shelf, earlier, later } of archivePeriods(whole, listLimit)) {
		const { period, stories } = shelf;
		const isWhole = listsAll(shelf, listLimit);
		const isMonth = isDated(shelf) && period.length === 2;
		// A month's days stand in its calendar; letters and unknown days matter only in a long list.
		const dated = datedShelves(shelf);
		const others = isWhole ? [] : shelf.shelves.filter((inner) => !isDated(inner));
		const finer = [...(isMonth ? [] : dated), ...others];
		const view = {
			...periodCountOf(shelf),
			stories: isWhole ? stories.map(cardOf) : [],
			finer: finer.map(periodCountOf),
			days: isMonth ? dated.map(periodCountOf) : undefined,
			...{ earlier, later },
		};
		yield { url: archiveUrl(...period), params: { period: period.join('/') }, view };
	}
}
