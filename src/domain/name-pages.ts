import { byInitial } from './names.ts';

/** An A to Z page: all names, or the letters that lead to them when they are too many. */
export interface NamePages<Item> {
	letters: { initial: string; slug: string; names: Item[] }[];
	/** Whether every letter has a page of its own. */
	isSplit: boolean;
}

export function namePages<Item extends { name: string }>(
	names: Item[],
	limit: number,
): NamePages<Item> {
	const letters = byInitial(names).map((group) => ({
		...group,
		slug: group.initial.toLowerCase(),
	}));
	return { letters, isSplit: names.length > limit };
}
