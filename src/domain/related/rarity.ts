import type { Moves } from './moves.ts';
import type { NumberedTable } from './numbered-table.ts';
import { sharedBytes, sharedInts } from './shared-arrays.ts';
import { hashOf } from './words.ts';

/** Stories of a language from which a part of them suffices to tell how rare a word is. */
const ENOUGH = 512;
/** Stories thought to be there besides, so that in an archive of two a shared word still counts. */
const IMAGINED = 8;

/**
 * How rare features are: the binary logarithm of all stories divided by those that have the feature, in
 * whole steps. Steps so coarse, counted in a part of a large archive, seldom change when one story does.
 */
export interface Rarity {
	/** By the number of a feature: log2 of the counted stories that have it, plus 1; 0 if none has it. */
	steps: Uint8Array;
	/** By the place of a story: log2 of all counted stories in its language. */
	bases: Uint8Array;
	/** How many stories have each feature, by its number. */
	holders: Uint32Array;
}

/** Counts the stories that have each feature of a table, by its number. */
export function countHolders({ numbers, vocabulary }: NumberedTable): Uint32Array {
	const holders = sharedInts(vocabulary.length);
	for (const number of numbers) holders[number] = (holders[number] as number) + 1;
	return holders;
}

/** The same count from that of an earlier archive. */
export function carryHolders(
	earlier: { table: NumberedTable; rarity: Rarity },
	now: NumberedTable,
	{ from, to }: Moves,
): Uint32Array {
	const holders = sharedInts(now.vocabulary.length);
	holders.set(earlier.rarity.holders);
	const add = (places: Int32Array, { starts, numbers }: NumberedTable, one: 1 | -1) => {
		places.forEach((place, story) => {
			if (place >= 0) return;
			for (const number of numbers.subarray(starts[story], starts[story + 1])) {
				holders[number] = (holders[number] as number) + one;
			}
		});
	};
	add(from, now, 1);
	add(to, earlier.table, -1);
	return holders;
}

/** In whole doublings. */
const doublings = (stories: number) => Math.round(Math.log2(stories));

/**
 * Tells how rare the features of a table are.
 * @param stories those of the table.
 * @param leaders leader of each story's versions: a text counts once, in however many versions.
 * @param holders how many stories have each feature, from {@link countHolders}.
 */
export function rarityOf(
	{ starts, numbers, vocabulary }: NumberedTable,
	stories: { id: string; language: string }[],
	leaders: Uint32Array,
	holders: Uint32Array,
): Rarity {
	const spoken = new Map<string, number>();
	stories.forEach(({ language }, story) => {
		if (leaders[story] === story) spoken.set(language, (spoken.get(language) ?? 0) + 1);
	});
	const frequencies = new Uint32Array(vocabulary.length);
	const bases = sharedBytes(stories.length);
	stories.forEach(({ id, language }, story) => {
		const all = spoken.get(language) as number;
		const level = Math.max(0, Math.floor(Math.log2(all / ENOUGH)));
		bases[story] = doublings(all + IMAGINED) - level;
		if (leaders[story] !== story || hashOf(id) % 2 ** level !== 0) return;
		const end = starts[story + 1] as number;
		for (let i = starts[story] as number; i < end; i++) {
			const number = numbers[i] as number;
			frequencies[number] = (frequencies[number] as number) + 1;
		}
	});
	const steps = sharedBytes(vocabulary.length);
	frequencies.forEach((frequency, number) => {
		if (frequency > 0) steps[number] = doublings(frequency) + 1;
	});
	return { steps, bases, holders };
}

/** Doublings until all stories of a story's language have a feature of it, by its number. */
export function rarityIn({ steps, bases }: Rarity, story: number, number: number): number {
	return Math.max(0, (bases[story] as number) + 1 - (steps[number] as number));
}

/** Whether a feature, by its number, is one story's alone: it leads to no other. */
export const isOwn = ({ holders }: Rarity, number: number): boolean =>
	(holders[number] as number) < 2;

/** Stories a word may be in however few there are, as a step. */
const FEW = doublings(5) + 1;

/** Whether a feature, by its number, is in so few stories that it is no everyday word. */
export const isRare = ({ steps }: Pick<Rarity, 'steps'>, number: number): boolean =>
	(steps[number] as number) <= FEW;

/** Whether every story that is as it was has features as rare as before. */
export function isSameRarity(earlier: Rarity, now: Rarity, { from }: Moves): boolean {
	return (
		earlier.steps.every((step, number) => step === now.steps[number]) &&
		from.every((place, story) => place < 0 || earlier.bases[place] === now.bases[story])
	);
}
