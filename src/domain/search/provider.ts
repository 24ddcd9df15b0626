/** The interface between the search page and what answers it: an index on this site, or a server. */
import type { PartialDate } from '../dates/partial-date.ts';
import type { Translation } from './document.ts';
import type { Facet } from './facets.ts';
import type { SearchQuery } from './query.ts';

/** A stretch of text, marked if it matched. */
export interface TextPart {
	text: string;
	marked: boolean;
}

/** What a reader sees of one story found. */
export interface FoundStory {
	/** Address of its page. */
	url: string;
	headline: TextPart[];
	/** Passages of its text that matched, in the order of the text; its opening if no words were asked for. */
	passages: TextPart[][];
	/** Day it was published, as precise as is known; undated stories have none. */
	date?: PartialDate | undefined;
	section?: string | undefined;
	/** “Brief”, “Opinion” and so on. */
	kind?: string | undefined;
	authors: string[];
	/** BCP 47 tag, of stories that are not in the language of the site. */
	lang?: string | undefined;
	/** The same story in other languages. */
	alsoIn: Translation[];
	/** Words asked for that it does not have. */
	missing: string[];
	/** The words that matched, in small letters, as they stand in the text: what its page may mark. */
	found: string[];
}

/** A value of a facet and how many of the stories found have it, whatever else of this facet is chosen. */
export interface FacetValue {
	value: string;
	count: number;
}

/** Stories found in one month (`2022-10`), whatever range of dates is chosen. */
export interface MonthCount {
	month: string;
	count: number;
}

/** How the words were understood, where that is not as they were typed. */
export interface Understanding {
	/** The words with their spelling corrected, if any was. */
	corrected?: string | undefined;
	/** Words that may be meant in place of those typed, which were searched as they stand. */
	suggested?: string | undefined;
	/** Range of dates read from the words, and the words that gave it. */
	dates?:
		{ words: string; from?: PartialDate | undefined; to?: PartialDate | undefined } | undefined;
	/** Whether no story has all the words, so that `total` counts those that have some. */
	isPartial: boolean;
	/** Of what only the first were looked for, where very many were typed. */
	cut?: 'words' | 'letters' | undefined;
	/** Whether a word may be a slip, and what else it may be could not be loaded. */
	isUnchecked: boolean;
}

/** Years on end, from the first to the last. */
export interface Years {
	first: string;
	last: string;
	/** Whether it is a single year, of which other parts of the archive have stories too. */
	isPart: boolean;
}

/**
 * When the stories of a part of the archive were published, those in the newspaper's language; and of
 * others, in which they are. An empty part has none of all this.
 */
export interface Period {
	/** Oldest first, with gaps between them. */
	years: Years[];
	hasUndated: boolean;
	/** BCP 47 tags. */
	languages: string[];
}

/** Which part of the archive an answer speaks of. */
export interface Searched {
	/** Stories gone through, of all. */
	stories: number;
	all: number;
	/** What was gone through, what is still to come, and what could not be loaded. */
	done: Period;
	toCome: Period;
	missed: Period;
	/** Whether the rest waits until the reader asks, since their device saves data. */
	isWaiting: boolean;
}

/** A page of results, with all that is shown around it. */
export interface SearchPage {
	/** Stories that have all the words, of those searched; if none has, those that have some. */
	total: number;
	/** Stories that have some of the words, beside those that have all. */
	others: number;
	/** The first of all these, in the order asked for; at most {@link SearchQuery.shown}. */
	results: FoundStory[];
	/** Stories that belong among these and could not be loaded. */
	unloaded: number;
	/** The most frequent values of each facet among the `total`, and those chosen; most stories first. */
	facets: Record<Facet, FacetValue[]>;
	/** Oldest first; months without a story are left out. */
	months: MonthCount[];
	understanding: Understanding;
	searched: Searched;
}

/** What a reader may mean who has typed a few letters. */
export interface Suggestion {
	kind: 'story' | 'topic' | 'author';
	/** The headline or the name. */
	text: string;
	url: string;
	/** Stories of a topic or an author; date of a story. */
	stories?: number | undefined;
	date?: PartialDate | undefined;
}

export interface SearchProvider {
	/**
	 * Answers a query. What is searched part by part gives a page after each part, each in place of
	 * the last; when `signal` says so, no more come.
	 * @param isThrifty whether to stop, and wait, as soon as something is found.
	 * @throws if nothing could be loaded or asked; what was shown before stays right.
	 */
	search: (
		query: SearchQuery,
		signal: AbortSignal,
		isThrifty: boolean,
	) => AsyncIterable<SearchPage>;
	/** What the letters typed so far may lead to, the likeliest first; none for fewer than two letters. */
	suggest: (typed: string, signal: AbortSignal) => Promise<Suggestion[]>;
}
