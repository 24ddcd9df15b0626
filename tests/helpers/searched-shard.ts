/** A shard that was searched, with a plain stand-in for Pagefind: words are found in one form alone. */
import { readAsked } from '../../src/domain/search/asked.ts';
import { type IndexedContent, indexedContent } from '../../src/domain/search/content.ts';
import type { SearchDocument } from '../../src/domain/search/document.ts';
import { narrowing } from '../../src/domain/search/narrowing.ts';
import type { SearchQuery } from '../../src/domain/search/query.ts';
import type { SearchedShard } from '../../src/domain/search/ranked.ts';
import { type Rows, readRows, rowsFile } from '../../src/domain/search/rows.ts';
import { type Hits, shardMatches } from '../../src/domain/search/shard-matches.ts';
import { NO_SYNONYMS } from '../../src/domain/search/synonyms.ts';
import type { Term } from '../../src/domain/search/term.ts';
import { surelySaid } from '../../src/domain/search/wordings.ts';
import { indexedWords, plainWord } from '../../src/domain/search/words.ts';

const AVERAGE_LENGTH = 100;
const AS_TYPED = {
	stopWords: new Set<string>(),
	synonyms: NO_SYNONYMS,
	languages: [],
	literal: true,
};

/** What is known of stories beside their words, as a reader loads it. */
export function rowsOf(documents: SearchDocument[]): Rows {
	const lengths = documents.map((document) => indexedContent(document).lengths);
	return readRows(JSON.parse(JSON.stringify(rowsFile(documents, lengths, 'en'))));
}

/** The terms of what somebody typed, stop words and dates among them. */
export const termsOf = (typed: string): Term[] => readAsked(typed, AS_TYPED).terms;

/** Places of words that stand beside each other in a content, all of them, ascending. */
function placesOf(text: string, { content }: IndexedContent): number[] {
	const phrase = text.split(' ').map(plainWord);
	const words = indexedWords(content).map(plainWord);
	return words.flatMap((_, at) =>
		phrase.every((word, i) => words[at + i] === word) ? phrase.map((_, i) => at + i) : [],
	);
}

function hitsOf(text: string, contents: IndexedContent[]): Hits {
	const found = contents
		.map((content, row) => ({ row, places: placesOf(text, content) }))
		.filter(({ places }) => places.length > 0);
	return { rows: found.map(({ row }) => row), places: found.map(({ places }) => places) };
}

/**
 * What a query finds in a shard.
 * @param documents newest first, undated last.
 * @param query its words, filters and dates; `place` is that of the shard among all.
 */
export function searchedShard(
	documents: SearchDocument[],
	{ words = '', filters = {}, from, to, place = 0 }: Partial<SearchQuery> & { place?: number } = {},
): SearchedShard {
	const asked = readAsked(words, AS_TYPED);
	const contents = documents.map(indexedContent);
	const rows = rowsOf(documents);
	const hits = asked.terms.map(({ wordings }) =>
		wordings.map(({ text }) => hitsOf(text, contents)),
	);
	const without = surelySaid(asked.without).flatMap((text) => hitsOf(text, contents).rows);
	const matches = shardMatches(asked.terms, hits, without, rows, AVERAGE_LENGTH);
	return { place, matches, narrowing: narrowing(rows, { filters, from, to }) };
}
