/** Words that an edition says mean the same to a search, as `content/synonyms.txt` lists them. */
import type { Term } from './term.ts';
import { plainWords } from './typed-words.ts';
import { OTHER_WEIGHT, wordingsOf } from './wordings.ts';

/** Every search loads the list before its first answer: 500 lines take some 6 KB. */
const MOST_LINES = 500;

const EXAMPLE = 'coronavirus = COVID-19';

interface ReadSynonyms {
	/** Words and names that mean the same, as they were written. */
	groups: string[][];
	problems: { line: number; message: string }[];
}

/** What words are compared by. */
const keyOf = (words: string) => plainWords(words).join(' ');

/** What is wrong with the words of one line, if anything is. */
function wrongIn(words: string[], known: ReadonlyMap<string, number>): string | undefined {
	if (words.length < 2) return `needs “=” between words that mean the same: ${EXAMPLE}`;
	const keys = words.map(keyOf);
	if (keys.includes('')) return `needs a word on each side of “=”: ${EXAMPLE}`;
	const double = words.find((_, at) => keys.indexOf(keys[at] as string) < at);
	if (double) return `has “${double}” twice; case and accents do not matter to a search`;
	const [taken] = words.filter((word) => known.has(keyOf(word)));
	if (taken === undefined) return undefined;
	return `has “${taken}”, which is in line ${known.get(keyOf(taken))} already; put all that means the same on one line`;
}

/**
 * Reads the list of an edition: a line for each group of words or names that mean the same, with “=”
 * between them. Empty lines, and those that begin with #, say nothing.
 * @param text with line ends as `\n`.
 */
export function readSynonyms(text: string): ReadSynonyms {
	const read: ReadSynonyms = { groups: [], problems: [] };
	const known = new Map<string, number>();
	for (const [at, own] of text.split('\n').entries()) {
		if (own.trim() === '' || own.trim().startsWith('#')) continue;
		const words = own.split('=').map((word) => word.trim());
		const line = at + 1;
		const message = wrongIn(words, known);
		if (message) read.problems.push({ line, message });
		else if (read.groups.push(words) === MOST_LINES + 1) {
			const most = `is one more than the ${MOST_LINES} lines a list may have, since every search loads it; keep those that readers ask for`;
			read.problems.push({ line, message: most });
		}
		for (const word of words) known.set(keyOf(word), line);
	}
	return read;
}

/** Finds what else is meant by words as they are compared, and how many words those have at most. */
export interface Synonyms {
	others: ReadonlyMap<string, string[]>;
	longest: number;
}

/** Of an edition that lists none. */
export const NO_SYNONYMS: Synonyms = { others: new Map(), longest: 1 };

export function synonymsOf(groups: string[][]): Synonyms {
	const others = new Map<string, string[]>();
	for (const group of groups) {
		for (const word of group) {
			others.set(
				keyOf(word),
				group.filter((other) => other !== word),
			);
		}
	}
	const lengths = [...others.keys()].map((key) => key.split(' ').length);
	return { others, longest: Math.max(1, ...lengths) };
}

/** How a synonym is looked for: as a phrase, and as it may be written else. */
const asWritten = { isPhrase: false, isEnglish: false, isCapsLocked: false };

/** Terms that have a synonym may be said by it too; of several that have one together, one is made. */
export function withSynonyms(terms: Term[], { others, longest }: Synonyms): Term[] {
	if (others.size === 0) return terms;
	const found: Term[] = [];
	for (let at = 0; at < terms.length;) {
		const term = synonymousTerm(terms.slice(at, at + longest), others);
		found.push(term?.term ?? (terms[at] as Term));
		at += term?.length ?? 1;
	}
	return found;
}

/** A term made of as many of these, from the first on, as have a synonym together. */
function synonymousTerm(terms: Term[], others: Synonyms['others']) {
	for (let length = terms.length; length > 0; length--) {
		const own = terms.slice(0, length);
		if (length > 1 && own.some(({ isPhrase }) => isPhrase)) continue;
		const text = own.map(({ wordings }) => wordings[0]?.text).join(' ');
		const synonyms = others.get(keyOf(text));
		if (!synonyms) continue;
		const [first] = own as [Term];
		const typed = length === 1 ? first.wordings : [{ text, weight: 1 }];
		const said = synonyms
			.flatMap((synonym) => wordingsOf(synonym, asWritten))
			.map((way) => ({ ...way, weight: way.weight * OTHER_WEIGHT, isSureOnly: true }));
		const term: Term = {
			typed: own.map((each) => each.typed).join(' '),
			isPhrase: length === 1 && first.isPhrase,
			wordings: [...typed, ...said],
		};
		return { term, length };
	}
	return undefined;
}
