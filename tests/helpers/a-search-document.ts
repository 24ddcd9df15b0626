import type { SearchDocument } from '../../src/domain/search/document.ts';
import type { SearchEntry } from '../../src/domain/search/entries.ts';
import { lengthOf } from '../../src/domain/story/prose.ts';
import { writtenLanguage } from '../../src/domain/text/language.ts';

/**
 * A story as search is told of it, from the few fields that matter: its address and its order
 * follow from its id and its date. Unless said otherwise it is a plain report in English of
 * 24 October 2022; `date: undefined` makes it undated.
 */
export function aDocument(fields: Partial<SearchDocument> = {}): SearchDocument {
	const { id = 'a-story', date, lang = 'en' } = { date: '2022-10-24', ...fields };
	return {
		id,
		url: `/stories/${id}/`,
		headline: 'A headline',
		text: 'The text of a story.',
		lang,
		language: fields.language ?? writtenLanguage(lang),
		order: date ?? '',
		kind: 'article',
		authors: [],
		contributors: [],
		topics: [],
		...fields,
		date,
	};
}

/** What is known of such a story before its text is read, which is all of the document's. */
export function entryOf({ text, ...known }: SearchDocument): SearchEntry {
	const { wordCount } = lengthOf(text);
	return { ...known, before: [], after: [], wordCount, body: `digest of “${text}”` };
}

/** A story as search knows it before it reads the text, see {@link aDocument}. */
export const anEntry = ({
	wordCount,
	...fields
}: Partial<SearchDocument> & { wordCount?: number } = {}): SearchEntry => {
	const entry = entryOf(aDocument(fields));
	return { ...entry, wordCount: wordCount ?? entry.wordCount };
};

/** Reads the texts of documents by their ids. */
export function textsOf(documents: SearchDocument[]): (id: string) => string {
	const texts = new Map(documents.map(({ id, text }) => [id, text]));
	return (id) => {
		const text = texts.get(id);
		if (text === undefined) throw new Error(`There is no story ${id}.`);
		return text;
	};
}
