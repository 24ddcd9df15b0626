import type { Edition } from '../edition.ts';
import { type SameDay, sameDayBefore } from '../lists/same-day.ts';
import { type YearSpan, yearSpan } from '../lists/year-span.ts';
import { type Headline, headlineOf, linkOf, type StoryLink } from '../story/card.ts';
import type { Story } from '../story/story.ts';
import { archiveUrl } from '../urls.ts';
import { type ArchiveTable, archiveTable } from './archive-table.ts';
import type { PageKindOf } from './page-kind.ts';
import type { PageSettings, SitePage } from './site-page.ts';

export interface ArchiveIndexView {
	/** All stories there are. */
	count: number;
	/** The years they are of; none if all are undated. */
	span?: YearSpan | undefined;
	/** All headlines, newest first, where one page holds them. */
	headlines?: Headline[] | undefined;
	/** What leads into an archive of which that is not true. */
	large?: LargeArchive | undefined;
}

export interface LargeArchive {
	newest: StoryLink[];
	/** What earlier years have of the day of the newest. */
	sameDay?: SameDay | undefined;
	table: ArchiveTable;
}

/** How many headlines take the room that one story takes in a list, with what it is about. */
const HEADLINES_A_STORY = 2;
/** Stories in a row. */
const ROW = 4;

/** The page that leads to the archive by date: all its headlines, or ways to them. */
export function archiveIndexPages(
	{ listed }: Edition,
	{ timeZone, listLimit }: PageSettings,
): SitePage<ArchiveIndexView>[] {
	const isLarge = listed.length >= HEADLINES_A_STORY * listLimit;
	const view = {
		count: listed.length,
		span: yearSpan(listed, timeZone),
		headlines: isLarge ? undefined : listed.map(headlineOf),
		large: isLarge ? largeArchive(listed, timeZone) : undefined,
	};
	return [{ url: archiveUrl(), params: {}, view }];
}

const largeArchive = (listed: Story[], timeZone: string): LargeArchive => ({
	newest: listed.slice(0, ROW).map(linkOf),
	sameDay: sameDayBefore(listed, timeZone),
	table: archiveTable(listed, timeZone),
});

export const archiveIndex: PageKindOf<ArchiveIndexView> = {
	route: 'archive/index.astro',
	pages: archiveIndexPages,
	isListed: () => true,
};
