import { editDistance } from '../../text/edit-distance.ts';

/**
 * Finds which of many texts are one edit away from another one (insert, delete, replace, swap of
 * neighbours). Two such texts are the same once a letter is left out of one or of each, so that only
 * those are compared which share what is left (symmetric deletes: SymSpell, Garbe 2012).
 */
export function oneEditFinder(texts: Iterable<string>): (text: string) => string[] {
	const byRest = new Map<string, string[]>();
	for (const text of texts) {
		for (let at = 0; at <= text.length; at++) {
			const rest = without(text, at);
			const same = byRest.get(rest);
			if (same) same.push(text);
			else byRest.set(rest, [text]);
		}
	}
	return (text) => {
		const near = new Set<string>();
		for (let at = 0; at <= text.length; at++) {
			for (const other of byRest.get(without(text, at)) ?? NONE) near.add(other);
		}
		return [...near].filter((other) => editDistance(text, other, 1) === 1);
	};
}

const NONE: string[] = [];

/** A text without one of its letters; all of it where there is none. */
const without = (text: string, at: number) => text.slice(0, at) + text.slice(at + 1);
