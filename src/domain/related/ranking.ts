import { agreements } from './agreement.ts';
import { closeness } from './closeness.ts';
import { type Neighbours, neighboursOf, similaritiesOf } from './neighbours.ts';

/** Share of a score that agreement of neighbours has beside similarity. */
const AGREEMENT_SHARE = 0.65;
/** Taken from a score for being like a story already chosen (Carbonell and Goldstein 1998). */
const VARIETY = 0.05;

/** Why a story stands in a list, or does not. */
export type Verdict =
	| 'chosen'
	| 'chosen by the editor'
	| 'excluded by the editor'
	| 'a version of this story'
	| 'a version of one chosen'
	| 'not similar enough'
	| 'others were better';

/** A story as it was considered for the list of another. */
export interface Considered {
	/** Its place among the stories. */
	story: number;
	/** Cosine of the two texts, 0 to 1. */
	similarity: number;
	/** How far the two have the same neighbours, 0 to 1. */
	agreement: number;
	/** Factor for being near in time, 1 to 1.3. */
	closeness: number;
	/** What decides: for variety, less what it resembles those chosen before it. */
	score: number;
	verdict: Verdict;
}

export interface RankingInput {
	neighbours: Neighbours;
	/** Cosine below which another has nothing to do with a story, unless they share a topic. */
	leastFor: (story: number) => number;
	/** Leader of each story's versions. */
	leaders: Uint32Array;
	/** Day of each story, NaN if undated. */
	days: Float64Array;
	/** Places of the stories that editors chose and excluded, by the place of the story. */
	chosen: Map<number, number[]>;
	excluded: Map<number, number[]>;
	/** Whether an editor filed two stories under one topic: then they have to do with each other. */
	shareTopic: (a: number, b: number) => boolean;
	/** Whether two stories are versions of one text. */
	areVersions: (a: number, b: number) => boolean;
	/** Length of a list. */
	limit: number;
}

/** Makes a function that ranks the neighbours of a story for its list: the stories chosen come first, in order. */
export function ranker(input: RankingInput) {
	const { neighbours, leaders, days, chosen, excluded, areVersions, limit } = input;
	const { leastFor, shareTopic } = input;
	const { takeUp, agreementWith } = agreements(neighbours, leaders);
	const likeness = new Float32Array(leaders.length);
	const eachNeighbour = (story: number, visit: (other: number, similarity: number) => void) => {
		const similarities = similaritiesOf(neighbours, story);
		for (const [i, other] of neighboursOf(neighbours, story).entries()) {
			visit(other, similarities[i] as number);
		}
	};

	return (story: number): Considered[] => {
		const day = days[story] as number;
		takeUp(story);
		const consider = (other: number, similarity: number): Considered => {
			const agreement = agreementWith(other);
			const near = closeness(day, days[other] as number);
			const score = ((1 - AGREEMENT_SHARE) * similarity + AGREEMENT_SHARE * agreement) * near;
			const isFar = similarity < leastFor(story) && !shareTopic(story, other);
			const verdict = isFar ? 'not similar enough' : 'others were better';
			return { story: other, similarity, agreement, closeness: near, score, verdict };
		};
		const pool: Considered[] = [];
		eachNeighbour(story, (other, similarity) => pool.push(consider(other, similarity)));
		const ofEditor = (chosen.get(story) ?? []).map((other) => {
			const known = pool.find((each) => each.story === other);
			if (known) pool.splice(pool.indexOf(known), 1);
			return { ...(known ?? consider(other, 0)), verdict: 'chosen by the editor' as const };
		});
		for (const each of pool) {
			if (excluded.get(story)?.includes(each.story)) each.verdict = 'excluded by the editor';
		}

		const list: Considered[] = [];
		const mark = (other: number, factor: 0 | 1) => {
			eachNeighbour(other, (third, similarity) => {
				likeness[third] = Math.max(likeness[third] as number, similarity) * factor;
			});
		};
		const take = (each: Considered) => {
			list.push(each);
			mark(each.story, 1);
		};
		for (const each of ofEditor) take(each);
		const worth = (each: Considered) => each.score - VARIETY * (likeness[each.story] as number);
		const eligible = new Set(pool.filter(({ verdict }) => verdict === 'others were better'));
		while (list.length < limit && eligible.size > 0) {
			let best: Considered | undefined;
			for (const each of eligible) if (!best || worth(each) > worth(best)) best = each;
			if (!best) break;
			eligible.delete(best);
			const { story: found } = best;
			if (areVersions(found, story)) best.verdict = 'a version of this story';
			else if (list.some((each) => areVersions(found, each.story))) {
				best.verdict = 'a version of one chosen';
			} else {
				best.score = worth(best);
				best.verdict = 'chosen';
				take(best);
			}
		}
		const rest = pool.filter(({ verdict }) => verdict !== 'chosen');
		for (const each of rest) each.score = worth(each);
		for (const each of list) mark(each.story, 0);
		return [...list, ...rest.sort((a, b) => b.score - a.score || a.story - b.story)];
	};
}
