/** Words that may be meant in place of those typed although the archive has these, to be offered. */

import { isNarrowedOut } from '../../domain/search/narrowing.ts';
import { withWord } from '../../domain/search/other-wordings.ts';
import { type SearchedShard, storiesWith } from '../../domain/search/ranked.ts';
import type { Term } from '../../domain/search/term.ts';
import type { ShardStore } from './shard-store.ts';
import type { WordLists } from './word-lists.ts';

/** Words tried in place of a rare one, each of which has files to load. */
const MOST_TRIED = 3;

/** What was typed, and what it is looked up in. */
interface Typed {
	words: string;
	terms: Term[];
	lists: WordLists;
}

/**
 * What was typed with a word that is likely a misprint put right; undefined if none is.
 * @throws LoadError
 */
export async function withoutMisprint({ words, terms, lists }: Typed): Promise<string | undefined> {
	for (const term of terms) {
		const meant = await lists.misprintOf(term);
		if (meant !== undefined) return withWord(words, term.typed, meant);
	}
	return undefined;
}

/**
 * What was typed with another word for the rarest, which may be a slip that is a word too (feder for
 * feeder), if some story has all of them; undefined if none has.
 * @throws LoadError
 */
export async function withOtherWord(
	{ words, terms, lists }: Typed,
	searched: SearchedShard[],
	{ shards, stopWords }: { shards: ShardStore; stopWords: ReadonlySet<string> },
): Promise<string | undefined> {
	const [rarest] = terms
		.map((term, at) => ({ term, at, found: storiesWith(at, searched) }))
		.filter(({ found }) => found > 0)
		.sort((a, b) => a.found - b.found);
	if (!rarest || terms.length < 2) return undefined;
	const typed = new Set(terms.flatMap(({ wordings }) => wordings.map(({ text }) => text)));
	const near = await lists.neighbours(rarest.term);
	const telling = near.filter(({ plain }) => !typed.has(plain) && !stopWords.has(plain));
	for (const { plain, word } of telling.slice(0, MOST_TRIED)) {
		if (await isFoundWith(plain, rarest.at, searched, shards)) {
			return withWord(words, rarest.term.typed, word);
		}
	}
	return undefined;
}

/** Whether some story has a word, and all terms but one. */
async function isFoundWith(
	word: string,
	without: number,
	searched: SearchedShard[],
	shards: ShardStore,
): Promise<boolean> {
	const found = searched.map(async ({ place, matches, narrowing }) => {
		const { rows } = await (await shards.open(place)).hits(word);
		return rows.some(
			(row) =>
				!isNarrowedOut(narrowing, row) &&
				matches.terms.every(({ places }, at) => at === without || places[row] !== undefined),
		);
	});
	return (await Promise.all(found)).includes(true);
}
