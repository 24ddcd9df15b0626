import { articleSchema } from '../content/article.ts';
import { type FieldNotes, placesOf, valuesAt } from '../content/noted-fields.ts';
import { calendarKey, dateOrder } from '../dates/partial-date.ts';
import type { Edition } from '../edition.ts';
import type { Named } from '../lists/names.ts';
import type { Story } from '../story/story.ts';
import { storyViews } from '../story/story-view.ts';
import { originalOf } from '../story/translations.ts';
import { writtenLanguage } from '../text/language.ts';
import { authorUrl, storyUrl, topicUrl } from '../urls.ts';
import type { SearchDocument } from './document.ts';

/** What is known of a story before its text is read. */
export interface SearchEntry extends Omit<SearchDocument, 'text'> {
	/** What of it is searched before the text, a paragraph each. */
	before: string[];
	/** And after it. */
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

/** Gives the texts of a story that are searched at a place, as its fields declare it. */
function searchedTexts(place: FieldNotes['searched']): (story: Story) => string[] {
	const places = placesOf(articleSchema, ({ searched }) => searched === place);
	return (story) => valuesAt(story, places).map(({ value }) => value as string);
}

const textsBefore = searchedTexts('beforeText');
const textsAfter = searchedTexts('afterText');

/** What search is told of an edition before it reads a text, newest first, undated stories last. */
export function searchEntries(edition: Edition, timeZone: string): SearchEntry[] {
	const translationsOf = (story: Story): SearchDocument['translations'] => {
		const versions = edition.translations.versionsOf(story);
		if (versions.length === 1) return undefined;
		const others = versions.filter(({ id }) => id !== story.id);
		return {
			set: originalOf(story),
			others: others.map(({ id, lang }) => ({ url: storyUrl(id), lang })),
		};
	};
	return storyViews(edition).map(({ story, section, authors, topics, contributors }) => ({
		id: story.id,
		url: storyUrl(story.id),
		headline: story.title,
		before: textsBefore(story),
		after: textsAfter(story),
		lang: story.lang,
		language: writtenLanguage(story.lang),
		translations: translationsOf(story),
		date: story.pubDate && calendarKey(story.pubDate, timeZone),
		order: dateOrder(story.pubDate, timeZone),
		section: section?.name,
		kind: story.kind,
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
