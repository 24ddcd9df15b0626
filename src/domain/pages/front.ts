import type { PartialDate } from '../dates/partial-date.ts';
import type { Edition } from '../edition.ts';
import type { ChosenFront } from '../front/chosen-front.ts';
import { lastDate } from '../front/last-date.ts';
import { type SectionBlock, sectionRows } from '../front/section-rows.ts';
import { idsIn, type TopStories, topStories } from '../front/top-stories.ts';
import { type NameCount, nameCountOf } from '../lists/names.ts';
import { type SameDay, sameDayBefore } from '../lists/same-day.ts';
import { type Volume, volumeByYear } from '../lists/volume.ts';
import { type YearSpan, yearSpan } from '../lists/year-span.ts';
import { bylinesIn } from '../story/byline.ts';
import { newestFirst, type Story } from '../story/story.ts';
import { originalOf } from '../story/translations.ts';
import { frontUrl } from '../urls.ts';
import type { PageKindOf, PageSources } from './page-kind.ts';
import type { PageSettings, SitePage } from './site-page.ts';

/** Series in their strip: one row. */
const SERIES = 4;

/** A series with the number of its parts and the years they are of. */
export interface SeriesCard extends NameCount {
	years?: YearSpan | undefined;
}

/** What a front page says of the archive. */
interface ArchiveView {
	count: number;
	years?: YearSpan | undefined;
	volumes: Volume[];
	/** What earlier years have of the day of the newest story. */
	sameDay?: SameDay | undefined;
}

/** What stands where on the front page. */
export interface FrontView {
	/** When a story was last published or changed. */
	updated?: PartialDate | undefined;
	/** What an editor says above all stories. */
	notice?: ChosenFront['notice'];
	/** Nothing where no story is published yet. */
	top?: TopStories | undefined;
	/** Rows of sections with stories that do not stand above already. */
	rows: SectionBlock[][];
	series: SeriesCard[];
	/** All stories there are, by year; nothing where all of them are on the page. */
	archive?: ArchiveView | undefined;
}

/** The series of two parts or more that were continued last. */
function continuedSeries({ series }: Pick<Edition, 'series'>, timeZone: string): SeriesCard[] {
	const inOrder = newestFirst(timeZone);
	return series
		.filter(({ parts }) => parts.length > 1)
		.map((each) => ({ ...each, newest: [...each.parts].sort(inOrder)[0] as Story }))
		.sort((a, b) => inOrder(a.newest, b.newest))
		.slice(0, SERIES)
		.map(({ parts, ...each }) => ({
			...nameCountOf({ ...each, stories: parts }),
			years: yearSpan(parts, timeZone),
		}));
}

/** Sections that have a row, in the order of the rows: those that an editor puts first, then the others. */
function sectionsInOrder({ sections, front }: Edition) {
	const { firstSections, hiddenSections } = front;
	const bySlug = new Map(sections.map((section) => [section.slug, section]));
	const first = firstSections.flatMap((slug) => bySlug.get(slug) ?? []);
	const others = sections.filter((section) => !first.includes(section));
	return [...first, ...others].filter(({ slug }) => !hiddenSections.includes(slug));
}

/** Stories for the top: those that an editor has chosen, then the newest, but for those of hidden sections. */
function storiesInOrder({ listed, front, slugFor }: Edition, chosen: Story[]) {
	const isChosen = new Set(chosen.map(originalOf));
	const isHidden = ({ section }: Story) =>
		section !== undefined && front.hiddenSections.includes(slugFor.section(section));
	return [
		...chosen,
		...listed.filter((story) => !isChosen.has(originalOf(story)) && !isHidden(story)),
	];
}

/** The ids of all stories in a row. */
const idsInRow = (blocks: SectionBlock[]): string[] =>
	blocks.flatMap(({ cards }) => cards.map(({ id }) => id));

/**
 * The front page: what an editor has chosen leads, or else the newest story, the next follow beside it, and
 * sections show their newest that are not among those. Right for any number of stories.
 */
export function frontPages(
	edition: Edition,
	{ timeZone, language }: Pick<PageSettings, 'timeZone' | 'language'>,
	{ bodyOf }: Pick<PageSources, 'bodyOf'>,
): SitePage<FrontView>[] {
	const { listed: stories, byId, translations, front: chosen } = edition;
	const storiesAt = (ids: string[]) => ids.flatMap((id) => byId.get(id) ?? []);
	/** Stories that are about what a story is about; others are recommended only so that there are enough. */
	const related = (story: Story) => {
		const about = story.recommendations.related.filter(
			({ id, reason }) => reason !== undefined || story.related.includes(id),
		);
		return translations.forReadersOf(story, storiesAt(about.map(({ id }) => id)));
	};
	const bylineOf = bylinesIn(edition);
	const first = storiesAt(chosen.stories);
	const top = topStories(storiesInOrder(edition, first), related, {
		...{ bodyOf, bylineOf, language },
		isLeadChosen: first.length > 0,
		companions: storiesAt(chosen.with),
	});
	const above = top ? idsIn(top) : new Set<string>();
	const rows = sectionRows(sectionsInOrder(edition), above, bylineOf);
	const shown = new Set([...above, ...rows.flatMap(idsInRow)]);
	const archive = {
		count: stories.length,
		years: yearSpan(stories, timeZone),
		volumes: volumeByYear(stories, timeZone),
		sameDay: sameDayBefore(stories, timeZone, shown),
	};
	const view = {
		updated: lastDate(stories, timeZone),
		notice: chosen.notice,
		top,
		rows,
		series: continuedSeries(edition, timeZone),
		archive: stories.length > shown.size ? archive : undefined,
	};
	return [{ url: frontUrl, params: {}, view }];
}

export const front: PageKindOf<FrontView> = {
	route: 'index.astro',
	pages: frontPages,
	isListed: () => true,
};
