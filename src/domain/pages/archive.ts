import type { Edition } from '../edition.ts';
import { archivePeriods } from '../lists/archive.ts';
import {
	datedParts,
	isDated,
	type ListPart,
	listsAll,
	type PeriodCount,
	periodCountOf,
	splitList,
} from '../lists/list-parts.ts';
import { cardOf, linkOf, type StoryCard, type StoryLink } from '../story/card.ts';
import type { Story } from '../story/story.ts';
import { archiveUrl } from '../urls.ts';
import type { PageKindOf } from './page-kind.ts';
import type { PageSettings, SitePage } from './site-page.ts';
import { REST } from './years.ts';

/** A page of the archive: a year, a month, a day, or what of these is known no better. */
export interface ArchiveView extends PeriodCount {
	/** All its stories, unless they are too many for a page. */
	stories: StoryCard[];
	/** Of a year or month with too many, what it leads on to, each with its newest stories. */
	parts: PeriodDigest[];
	/** Of anything else with too many, the letters its headlines begin with. */
	letters: PeriodCount[];
	/** Of a year, the months that have stories, and of a month, the days; the newest first. */
	months?: PeriodCount[] | undefined;
	days?: PeriodCount[] | undefined;
	/** Periods of the nearest pages before and after this one that have stories. */
	earlier?: string[] | undefined;
	later?: string[] | undefined;
}

/** A period by its number of stories and the newest of them. */
export interface PeriodDigest extends PeriodCount {
	stories: StoryLink[];
}

/** Most stories that stand for a part of a period: thirty days of them are a page. */
const DIGEST_LIMIT = 3;

/** The pages of all periods that have stories. */
export function* archivePages(
	edition: Edition,
	{ timeZone, listLimit, dayPages }: PageSettings,
): Generator<SitePage<ArchiveView>> {
	const whole = splitList(edition.listed, timeZone);
	for (const { part, earlier, later } of archivePeriods(whole, listLimit, dayPages)) {
		const { period, stories } = part;
		const isWhole = listsAll(part, listLimit);
		const finer = isWhole ? [] : part.parts;
		const isYear = isDated(part) && period.length === 1;
		const isMonth = isDated(part) && period.length === 2;
		const dated = datedParts(part).map(periodCountOf);
		const view = {
			...periodCountOf(part),
			stories: isWhole ? stories.map(cardOf) : [],
			parts: isYear || isMonth ? finer.map(digestOf) : [],
			letters: isYear || isMonth ? [] : finer.map(periodCountOf),
			months: isYear ? dated : undefined,
			days: isMonth ? dated : undefined,
			earlier,
			later,
		};
		yield { url: archiveUrl(...period), params: { period: period.join('/') }, view };
	}
}

const digestOf = (part: ListPart<Story>): PeriodDigest => ({
	...periodCountOf(part),
	stories: part.stories.slice(0, DIGEST_LIMIT).map(linkOf),
});

export const archive: PageKindOf<ArchiveView> = {
	route: 'archive/[...period].astro',
	pages: archivePages,
	isListed: () => true,
	partOf: ({ period: [year = REST] }) => year,
};
