import type { Term } from '../../domain/search/asked.ts';
import type { Hits } from '../../domain/search/shard-matches.ts';
import type { PagefindShard } from './pagefind-shard.ts';

/** What a shard has of each wording of a term. */
const hitsOf = (shard: PagefindShard, { wordings }: Term): Promise<Hits[]> =>
	Promise.all(wordings.map(({ text }) => shard.hits(text)));

/** Whether no story has a term. */
const isNone = (hits: Hits[]) => hits.every(({ rows }) => rows.length === 0);

/** What a shard has of all terms. @throws LoadError */
export const allHits = (shard: PagefindShard, terms: Term[]): Promise<Hits[][]> =>
	Promise.all(terms.map((term) => hitsOf(shard, term)));

/**
 * What a shard has of terms, the rarest first, until it has nothing of one: then no story has all,
 * and the files of more frequent words need not be loaded.
 * @param found stories known to have each term.
 * @throws LoadError
 */
export async function hitsWhileAny(
	shard: PagefindShard,
	terms: Term[],
	found: number[],
): Promise<(Hits[] | undefined)[]> {
	const rarestFirst = terms.map((_, at) => at).sort((a, b) => (found[a] ?? 0) - (found[b] ?? 0));
	const hits: (Hits[] | undefined)[] = terms.map(() => undefined);
	for (const at of rarestFirst) {
		const own = await hitsOf(shard, terms[at] as Term);
		hits[at] = own;
		if (isNone(own)) break;
	}
	return hits;
}
