import { closenessFactor, strengthOf } from './ranking.ts';
import type { Rows } from './rows.ts';
import type { Term } from './term.ts';

/** Stories of a shard that have one wording, and the places of its words in each. */
export interface Hits {
	rows: number[];
	places: number[][];
	/** Rows where the wording is surely meant, of one that may mean another thing. */
	sure?: ReadonlySet<number>;
}

/** What a wording counts where another thing may be meant: “who” for WHO. */
const UNSURE = 0.5;

/** What one term found in one shard. */
export interface TermMatches {
	/** By row; 0 where the term is not. */
	strengths: Float32Array;
	places: (number[] | undefined)[];
	/** Wording that counted most, by row. */
	wordings: Uint8Array;
	/** 1 where that wording is a correction, by row. */
	corrected: Uint8Array;
	/** Stories that have the term, and whether one has it otherwise than by a correction. */
	found: number;
	isFoundAsTyped: boolean;
}

/** What all terms found in one shard. */
export interface ShardMatches {
	rows: Rows;
	terms: TermMatches[];
	/** Terms that a story has, by row; -1 for one with what was asked to be left out. */
	counts: Int16Array;
	/** {@link closenessFactor} by row, of those with several terms. */
	closeness: Float32Array;
}

/** What a term found, from the hits of its wordings. */
function termMatches(term: Term, hits: Hits[], rows: Rows, averageLength: number): TermMatches {
	let found = 0;
	const matches = {
		strengths: new Float32Array(rows.size),
		places: new Array<number[] | undefined>(rows.size),
		wordings: new Uint8Array(rows.size),
		corrected: new Uint8Array(rows.size),
	};
	hits.forEach((own, wording) => {
		const { weight = 0, correction } = term.wordings[wording] ?? {};
		own.rows.forEach((row, index) => {
			const places = own.places[index] as number[];
			const certainty = own.sure && !own.sure.has(row) ? UNSURE : 1;
			const strength = weight * certainty * strengthOf(places, rows.lengths(row), averageLength);
			if (matches.places[row] === undefined) found++;
			else if (strength <= (matches.strengths[row] as number)) return;
			matches.strengths[row] = strength;
			matches.places[row] = places;
			matches.wordings[row] = wording;
			matches.corrected[row] = correction === undefined ? 0 : 1;
		});
	});
	const isFoundAsTyped = matches.places.some((own, row) => own && matches.corrected[row] === 0);
	return { ...matches, found, isFoundAsTyped };
}

/**
 * Joins what was found in one shard.
 * @param hits of each term's wordings.
 * @param without rows of stories that are to be left out.
 */
export function shardMatches(
	terms: Term[],
	hits: Hits[][],
	without: number[],
	rows: Rows,
	averageLength: number,
): ShardMatches {
	const matched = terms.map((term, index) =>
		termMatches(term, hits[index] ?? [], rows, averageLength),
	);
	const counts = new Int16Array(rows.size);
	const closeness = new Float32Array(rows.size).fill(1);
	for (let row = 0; row < rows.size; row++) {
		const places = matched.map((each) => each.places[row]).filter((own) => own !== undefined);
		counts[row] = places.length;
		if (places.length > 1) closeness[row] = closenessFactor(places);
	}
	for (const row of without) counts[row] = -1;
	return { rows, terms: matched, counts, closeness };
}
