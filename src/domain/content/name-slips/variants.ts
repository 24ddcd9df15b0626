import { pluralsOf } from './plurals.ts';
import { joined, type Spelt } from './spelling.ts';

/**
 * Finds the names that are spelt as a given one but for hyphens, spaces and letters with accents.
 * @param withPlurals whether those are found too that have one word in the plural.
 */
export function variants<Name>(
	spelt: Spelt<Name>[],
	withPlurals: boolean,
): (name: Name) => Iterable<Name> {
	const bySpelling = new Map<string, Name[]>();
	for (const { name, spellings } of spelt) {
		for (const spelling of new Set(spellings.map(joined))) {
			const same = bySpelling.get(spelling);
			if (same) same.push(name);
			else bySpelling.set(spelling, [name]);
		}
	}
	const found = new Map<Name, Set<Name>>();
	const link = (from: Name, to: Name) => {
		const known = found.get(from);
		if (known) known.add(to);
		else found.set(from, new Set([to]));
	};
	for (const { name, spellings } of spelt) {
		const plurals = withPlurals ? spellings.flatMap(withOnePlural) : [];
		for (const words of [...spellings, ...plurals]) {
			for (const other of bySpelling.get(joined(words)) ?? []) {
				if (other === name) continue;
				link(name, other);
				link(other, name);
			}
		}
	}
	return (name) => found.get(name) ?? [];
}

/** A name with one of its words in the plural, for each word. */
const withOnePlural = (words: string[]) =>
	words.flatMap((word, at) => pluralsOf(word).map((plural) => words.with(at, plural)));
