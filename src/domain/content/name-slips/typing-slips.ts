import { editBetween } from './edit.ts';
import { oneEditFinder } from './one-edit.ts';
import { isOtherName, type NameEdit } from './other-names.ts';
import type { Spelt } from './spelling.ts';

/** What is known of how a name is used. */
interface Used {
	stories: unknown[];
	profile?: object | undefined;
}

/** So many stories must have a name before one that a single story has is a slip for it. */
const FREQUENT = 5;

/** Whether slips for a name are likely: many stories have it, or it was made on purpose. */
const isFrequent = ({ stories, profile }: Used) =>
	profile !== undefined || stories.length >= FREQUENT;

/**
 * Finds the frequent names that a name of a single story was probably meant to be: a letter of one
 * word is missing, added, replaced or swapped with the next, and nothing says that it is another
 * name.
 * @param all the names of one kind.
 */
export function typingSlips<Name extends Used>(
	kind: NameEdit['kind'],
	all: Spelt<Name>[],
): (written: Spelt<Name>) => Name[] {
	const frequent = Map.groupBy(
		all.filter(({ name }) => isFrequent(name)),
		({ words }) => words.join(' '),
	);
	const near = oneEditFinder(frequent.keys());
	const namesWith = namesByWord(all);
	return ({ name, words }) => {
		if (name.stories.length !== 1) return [];
		const meant = near(words.join(' ')).filter((text) => {
			const edit = editBetween(words, text.split(' '));
			if (!edit) return false;
			return !isOtherName({ ...edit, kind, namesWithIt: namesWith.get(edit.written) ?? 0 });
		});
		return meant.flatMap((text) => frequent.get(text) ?? []).map((each) => each.name);
	};
}

/** How many names have each word. */
function namesByWord(names: Spelt<unknown>[]): Map<string, number> {
	const counts = new Map<string, number>();
	for (const { words } of names) {
		for (const word of new Set(words)) counts.set(word, (counts.get(word) ?? 0) + 1);
	}
	return counts;
}
