import { deeperSlices } from './deeper-slices.ts';
import type { SearchDocument } from './document.ts';
import { sliceOf } from './prefix-slices.ts';
import { FILED_LETTERS, filedBy } from './typed-words.ts';
import { isSign, plainWord, wordsOf } from './words.ts';

/** A topic or an author: name, address, number of stories. */
export type NameRow = [name: string, url: string, stories: number];
/** Headline, address, and date without hyphens (`20221024`, `202210`, `2022`), empty if undated. */
export type StoryRow = [headline: string, url: string, date: string];

/** What words that begin alike may become: names with the most stories first, stories newest first. */
export interface SuggestionFile {
	topics: NameRow[];
	authors: NameRow[];
	stories: StoryRow[];
}

/** Rows of a file, so that it comes in one round trip: headlines of common length then make 4 KB in brotli. */
const MOST_ROWS = 64;
/** Topics among them, and authors, while there are stories to show: readers see three of each. */
const MOST_NAMES = 12;

type Told = Pick<SearchDocument, 'headline' | 'url' | 'date' | 'topics' | 'authors'>;
type Row = { list: 'topics' | 'authors'; cells: NameRow } | { list: 'stories'; cells: StoryRow };
/** A row and the beginnings it is filed by, that of its first word before the others. */
type Filed = Row & { beginnings: string[] };

/**
 * The files of suggestions, by the first letters of the words they are for (as `plainWord` has
 * them); a small archive has one, for no letters. What a file has no room for is in those of more
 * letters, and those that would add nothing are not made.
 * @param documents newest first.
 * @param urlOf addresses of the pages of a topic and of an author.
 * @param stopWords words nobody looks for, filed only where a headline or name begins with them.
 */
export function suggestionFiles(
	documents: Told[],
	urlOf: { topic: (name: string) => string; author: (name: string) => string },
	stopWords: ReadonlySet<string>,
): Map<string, SuggestionFile> {
	const rows: Row[] = [
		...nameRows(documents, 'topics', urlOf.topic),
		...nameRows(documents, 'authors', urlOf.author),
		...documents.map(storyRow),
	];
	const beginningsOf = beginningsReader(stopWords);
	const filed = rows.map((row) => ({ ...row, beginnings: beginningsOf(row.cells[0]) }));
	if (filed.length <= MOST_ROWS) return new Map([['', suggestionFile(filed)]]);
	const files = new Map<string, Filed[]>();
	const made = new Set<string>();
	const limits = { most: MOST_ROWS, deepest: FILED_LETTERS };
	for (const { letters, entries } of deeperSlices(filed, keysOf, limits)) {
		const shorter = sliceOf(letters, made);
		const there = new Set(shorter === undefined ? [] : files.get(shorter));
		if (entries.every((row) => there.has(row))) continue;
		files.set(letters, likeliest(entries, letters));
		made.add(letters);
	}
	return new Map(Array.from(files, ([letters, own]) => [letters, suggestionFile(own)]));
}

const keysOf = ({ beginnings }: Filed) => beginnings;

/** As many rows as a file holds, in their order; headlines that open with the letters go before others. */
function likeliest(own: Filed[], letters: string): Filed[] {
	if (own.length <= MOST_ROWS) return own;
	const kept = new Set<Filed>();
	for (const row of byLikelihood(own, letters)) {
		if (kept.size >= MOST_ROWS) break;
		kept.add(row);
	}
	return own.filter((row) => kept.has(row));
}

function* byLikelihood(own: Filed[], letters: string): Generator<Filed> {
	const { topics = [], authors = [], stories = [] } = Object.groupBy(own, ({ list }) => list);
	const opens = ({ beginnings }: Filed) => beginnings[0]?.startsWith(letters);
	for (const names of [topics, authors]) yield* names.slice(0, MOST_NAMES);
	for (const story of stories) if (opens(story)) yield story;
	for (const story of stories) if (!opens(story)) yield story;
	for (const names of [topics, authors]) yield* names.slice(MOST_NAMES);
}

/** Reads what a headline or a name is filed by. */
function beginningsReader(stopWords: ReadonlySet<string>): (text: string) => string[] {
	const stops = new Set(Array.from(stopWords, plainWord));
	/** What is known of words, of which headlines have the same again and again. */
	const known = new Map<string, { beginning: string; isStop: boolean }>();
	const read = (word: string) => {
		const plain = plainWord(word);
		// A sign that is a word by itself is part of others too.
		const isStop = stops.has(plain) && !isSign(plain);
		const filed = { beginning: filedBy(plain), isStop };
		known.set(word, filed);
		return filed;
	};
	return (text) => {
		const words = wordsOf(text).map((word) => known.get(word) ?? read(word));
		const telling = words
			.filter(({ beginning }) => beginning !== '')
			.filter(({ isStop }, place) => place === 0 || !isStop);
		return [...new Set(telling.map(({ beginning }) => beginning))];
	};
}

function nameRows(
	documents: Told[],
	list: 'topics' | 'authors',
	urlOf: (name: string) => string,
): Row[] {
	const counts = new Map<string, number>();
	for (const name of documents.flatMap((document) => [...new Set(document[list])])) {
		counts.set(name, (counts.get(name) ?? 0) + 1);
	}
	return [...counts]
		.sort(([, a], [, b]) => b - a)
		.map(([name, count]) => ({ list, cells: [name, urlOf(name), count] }));
}

const storyRow = ({ headline, url, date = '' }: Told): Row => ({
	list: 'stories',
	cells: [headline, url, date.replaceAll('-', '')],
});

function suggestionFile(own: Filed[]): SuggestionFile {
	const names = (wanted: 'topics' | 'authors') =>
		own.flatMap((row) => (row.list !== 'stories' && row.list === wanted ? [row.cells] : []));
	return {
		topics: names('topics'),
		authors: names('authors'),
		stories: own.flatMap((row) => (row.list === 'stories' ? [row.cells] : [])),
	};
}
