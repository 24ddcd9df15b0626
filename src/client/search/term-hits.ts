import type { Hits } from '../../domain/search/shard-matches.ts';
import type { Term } from '../../domain/search/term.ts';
import type { PagefindShard } from './pagefind-shard.ts';

/** What a shard has of each wording of a term. */
const hitsOf = (shard: PagefindShard, { wordings }: Term): Promise<Hits[]> =>
	Promise.all(
		wordings.map(async ({ text, sure, isSureOnly }) => {
			const hits = await shard.hits(text);
			if (!sure || hits.rows.length === 0) return hits;
			const sureRows = new Set((await shard.hits(sure)).rows);
			return isSureOnly ? hitsIn(sureRows, hits) : { ...hits, sure: sureRows };
		}),
	);

function hitsIn(stories: ReadonlySet<number>, { rows, places }: Hits): Hits {
	const isIn = (at: number) => stories.has(rows[at] as number);
	return {
		rows: rows.filter((_, at) => isIn(at)),
		places: places.filter((_, at) => isIn(at)),
	};
}

/** What a shard has of all terms. @throws LoadError */
export const allHits = (shard: PagefindShard, terms: Term[]): Promise<Hits[][]> =>
	Promise.all(terms.map((term) => hitsOf(shard, term)));
