import { calendarKey, dateOrder, type PartialDate } from '../dates/partial-date.ts';
import type { Edition } from '../edition.ts';
import type { Named } from '../lists/names.ts';
import { storyViews } from '../story/story-view.ts';
import { kindLabel } from '../text/labels.ts';
import { authorUrl, storyUrl, topicUrl } from '../urls.ts';

/** What a search of any sort is told of one story. Names are as printed. */
export interface SearchDocument {
	id: string;
	url: string;
	headline: string;
	/** Standfirst, key points, text and caption, a paragraph a line. */
	text: string;
	/** BCP 47 tag. */
	lang: string;
	/** Day, month or year it was published, as precise as is known; undated stories have none. */
	date?: PartialDate | undefined;
	/** A text that sorts stories by the moment they were published; empty if undated. */
	order: string;
	section?: string | undefined;
	/** “Report” for plain ones, else “Brief”, “Opinion” and so on. */
	kind: string;
	/** Where it was first published, if elsewhere. */
	source?: string | undefined;
	authors: string[];
	/** Those who helped. */
	contributors: string[];
	topics: string[];
	/** Addresses of the pages of its topics and authors, where the name would make another: that first. */
	pages?: Record<string, string> | undefined;
}

/** What is known of a story before its text is read. */
export interface SearchEntry extends Omit<SearchDocument, 'text'> {
	/** What is printed before the text, a paragraph each: standfirst, key points, dateline. */
	before: string[];
	/** And after it: the caption, and what the recording is called. */
	after: string[];
	/** Words of the text; a character of an unspaced script counts as one. */
	wordCount: number;
	/** Stands for the text: another for any other. */
	body: string;
}

/** Addresses that names would make, and those that their profiles have. */
function pagesOf(topics: Named<unknown>[], authors: Named<unknown>[]): SearchDocument['pages'] {
	const pages = [
		...topics.map(({ name, slug }) => [topicUrl(name), topicUrl(slug)] as const),
		...authors.map(({ name, slug }) => [authorUrl(name), authorUrl(slug)] as const),
	].filter(([made, own]) => made !== own);
	return pages.length > 0 ? Object.fromEntries(pages) : undefined;
}

/** Kind of the stories whose page names none. */
const PLAIN_KIND = 'Report';

/** A kind as results print it: none for plain reports. */
export const kindToShow = (kind: string | undefined) => (kind === PLAIN_KIND ? undefined : kind);

/** The names a story is found by, beside its words. */
export const namesOf = ({ section, topics, authors, contributors, source }: SearchDocument) =>
	[section, ...topics, ...authors, ...contributors, source].filter((name) => name !== undefined);

const printed = (parts: (string | undefined)[]) => parts.filter((part) => part !== undefined);

/** What search is told of an edition before it reads a text, newest first, undated stories last. */
export function searchEntries(edition: Edition, timeZone: string): SearchEntry[] {
	return storyViews(edition).map(({ story, section, authors, topics, contributors }) => ({
		id: story.id,
		url: storyUrl(story.id),
		headline: story.title,
		before: printed([story.description, ...story.keyPoints, story.dateline]),
		after: printed([story.image?.caption, story.video?.title]),
		lang: story.lang,
		date: story.pubDate && calendarKey(story.pubDate, timeZone),
		order: dateOrder(story.pubDate, timeZone),
		section: section?.name,
		kind: kindLabel(story.kind) ?? PLAIN_KIND,
		source: story.source?.name,
		authors: authors.map(({ name }) => name),
		contributors: contributors.map(({ name }) => name),
		topics: topics.map(({ name }) => name),
		pages: pagesOf(topics, authors),
		wordCount: story.wordCount,
		body: story.body,
	}));
}

/** What search is told of a story whose text has been read. */
export function documentOf(
	{ before, after, wordCount, body, ...known }: SearchEntry,
	text: string,
): SearchDocument {
	return { ...known, text: [...before, text, ...after].filter(Boolean).join('\n') };
}
