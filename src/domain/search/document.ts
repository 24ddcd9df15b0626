import type { PartialDate } from '../dates/partial-date.ts';

/** A story in another language: address of its page, and BCP 47 tag. */
export interface Translation {
	url: string;
	lang: string;
}

/** What a search of any sort is told of one story. Names are as printed. */
export interface SearchDocument {
	id: string;
	url: string;
	headline: string;
	/** The text, between what a story is found by that is printed before and after it; a paragraph a line. */
	text: string;
	/** BCP 47 tag. */
	lang: string;
	/** The language as it is written, wherever that is: `pt` of `pt-BR`. */
	language: string;
	/** Where it is a story in several languages, what all of them share, and the others. */
	translations?: { set: string; others: Translation[] } | undefined;
	/** Day, month or year it was published, as precise as is known; undated stories have none. */
	date?: PartialDate | undefined;
	/** A text that sorts stories by the moment they were published; empty if undated. */
	order: string;
	section?: string | undefined;
	/** `article` for plain reports, else `brief`, `opinion` and so on. */
	kind: string;
	/** Where it was first published, if elsewhere. */
	source?: string | undefined;
	authors: string[];
	/** Those who helped. */
	contributors: string[];
	topics: string[];
	/** Addresses of the pages of its topics and authors that are not made of the name, by the address it would make. */
	pages?: Record<string, string> | undefined;
}

/** Kind of the stories whose page names none. */
export const PLAIN_KIND = 'article';

/** A kind as results print it: none for plain reports. */
export const kindToShow = (kind: string | undefined) => (kind === PLAIN_KIND ? undefined : kind);

/** The names a story is found by, beside its words. */
export const namesOf = ({ section, topics, authors, contributors, source }: SearchDocument) =>
	[section, ...topics, ...authors, ...contributors, source].filter((name) => name !== undefined);
