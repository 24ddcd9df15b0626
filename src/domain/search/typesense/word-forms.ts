/** What Typesense matched says which word it was, but not for which word of the query. */
import { nearestName } from '../../text/nearest-name.ts';
import type { Term } from '../term.ts';
import { plainWord, wordsOf } from '../words.ts';

/** Share of the shorter of two words that they must begin with alike to be forms of one. */
const COMMON_START = 0.6;

/** Whether a word found may stand for a word asked for: another form of it, or its right spelling. */
export function isFormOf(found: string, asked: string): boolean {
	const [a, b] = [plainWord(found), plainWord(asked)];
	const length = Math.ceil(Math.min(a.length, b.length) * COMMON_START);
	return a.slice(0, length) === b.slice(0, length) || nearestName(b, [a]) !== undefined;
}

/** Whether a word was found as it was typed, but for its ending. */
function isAsTyped(asked: string, found: string[]): boolean {
	const plain = plainWord(asked);
	return found.map(plainWord).some((each) => each.startsWith(plain) || plain.startsWith(each));
}

/** What a word that was not found as typed was found as, by the word as typed. */
function corrections(terms: Term[], found: string[]): Map<string, string> {
	const words = terms.flatMap(({ typed, isPhrase }) => {
		const [asked, ...more] = wordsOf(typed);
		if (isPhrase || !asked || more.length > 0 || isAsTyped(asked, found)) return [];
		const meant = nearestName(plainWord(asked), found);
		return meant === undefined ? [] : [[typed, meant] as const];
	});
	return new Map(words);
}

/**
 * What was typed with its spelling corrected, if no story has a word as it was typed but they have
 * one that is written much alike.
 * @param terms of what was typed.
 * @param found the words that matched in any of the stories.
 */
export function corrected(typed: string, terms: Term[], found: string[]): string | undefined {
	const meant = corrections(terms, found);
	if (meant.size === 0) return undefined;
	return typed.replace(/[^\s"“”„«»]+/g, (word) => meant.get(word) ?? word);
}
