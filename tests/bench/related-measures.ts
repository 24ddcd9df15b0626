import type { Labelled } from './labelled-stories.ts';

/** Words in a row, and shares of them, from which two texts are near-copies: shared/research/related.md. */
const SHINGLE = 4;
const RESEMBLANCE = 0.45;
const CONTAINMENT = 0.75;
/** Share of all labels of two stories from which they are about the same in the strict sense. */
const HALF = 0.5;

function shinglesOf(text: string): Set<string> {
	const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
	const runs = Math.max(words.length - SHINGLE + 1, 1);
	return new Set(Array.from({ length: runs }, (_, i) => words.slice(i, i + SHINGLE).join(' ')));
}

function areNearCopies(a: Set<string>, b: Set<string>): boolean {
	const [small, large] = a.size < b.size ? [a, b] : [b, a];
	let common = 0;
	for (const shingle of small) if (large.has(shingle)) common++;
	return common > CONTAINMENT * small.size || common > RESEMBLANCE * (a.size + b.size - common);
}

/** How good lists of related stories are: shares of 1. */
export interface Measures {
	/** Places taken by a story that shares a label and is no copy of what the reader has seen. */
	'nP@4': number;
	/** The same where the stories share at least half of their labels. */
	strict: number;
	/** Lists with a near-copy of the story, or of another in the list. */
	dup: number;
	/** Stories in nobody's list. */
	orphan: number;
	/** Lists in which nothing fits. */
	zero: number;
}

/** Measures lists, by the places of the stories, of at most `length`. */
export function measure(stories: Labelled[], lists: number[][], length: number): Measures {
	const shingles = stories.map(({ story }) => shinglesOf(story.text));
	const listed = new Set<number>();
	let [hits, strictHits, dup, zero] = [0, 0, 0, 0];
	lists.forEach((whole, own) => {
		const list = whole.slice(0, length);
		const labels = stories[own]?.labels ?? new Set();
		let [fitting, hasCopy] = [0, false];
		list.forEach((other, place) => {
			listed.add(other);
			const copied = [own, ...list.slice(0, place)].some((seen) =>
				areNearCopies(shingles[seen] ?? new Set(), shingles[other] ?? new Set()),
			);
			hasCopy ||= copied;
			if (copied) return;
			const others = stories[other]?.labels ?? new Set();
			const shared = labels.intersection(others).size;
			if (shared > 0) fitting++;
			if (shared >= HALF * labels.union(others).size) strictHits++;
		});
		hits += fitting;
		dup += Number(hasCopy);
		zero += Number(fitting === 0);
	});
	const places = stories.length * length;
	return {
		'nP@4': hits / places,
		strict: strictHits / places,
		dup: dup / stories.length,
		orphan: 1 - listed.size / stories.length,
		zero: zero / stories.length,
	};
}
