import type { Term, Wording } from './asked.ts';
import type { Correction } from './spelling/corrections.ts';
import type { ListedWords } from './spelling/word-list.ts';
import { isSign, plainWord } from './words.ts';

/** What a story found by another word counts, as a share of one found by the word typed. */
const WEIGHTS = { begun: 0.7, edits: [1, 0.8, 0.6] };
/** A word begun is taken for the most frequent of those that begin so, if it has so many letters. */
const BEGUN = { letters: 3, most: 5 };

/** Whether a term may be another word slipped or not yet finished: a single one, not in quotes. */
export const isSingleWord = ({ typed, isPhrase, wordings }: Term): boolean =>
	!isPhrase && wordings.length === 1 && !/\s/.test(wordings[0]?.text ?? '') && !isSign(typed);

/** The words that begin with what was typed, most frequent first. */
function begunWords(plain: string, words: ListedWords): Wording[] {
	if (plain.length < BEGUN.letters) return [];
	return [...words.values()]
		.filter((word) => word.plain.startsWith(plain) && word.plain !== plain)
		.sort((a, b) => b.stories - a.stories)
		.slice(0, BEGUN.most)
		.map((word) => ({ text: word.plain, weight: WEIGHTS.begun }));
}

/**
 * Other words that one may stand for which no story has: those that begin so, and corrections of
 * its spelling, which the stories found then choose from.
 */
export function otherWordings(term: Term, words: ListedWords, corrected: Correction[]): Wording[] {
	const begun = begunWords(plainWord(term.typed), words);
	const known = new Set(begun.map(({ text }) => text));
	const others = corrected.filter(({ plain }) => !known.has(plain));
	return [
		...begun,
		...others.map(({ plain, word, distance }) => ({
			text: plain,
			weight: WEIGHTS.edits[distance] ?? 0,
			correction: word,
		})),
	];
}

/**
 * What was typed with the corrections by which the first results were found; undefined if none was.
 * @param results wordings of each term by which each of those results was found.
 */
export function correctedWords(
	typed: string,
	terms: Term[],
	results: (Wording | undefined)[][],
): string | undefined {
	let corrected = typed;
	terms.forEach((term, at) => {
		const counts = new Map<string | undefined, number>();
		for (const wordings of results) {
			const correction = wordings[at]?.correction;
			counts.set(correction, (counts.get(correction) ?? 0) + 1);
		}
		const [most] = [...counts].sort((a, b) => b[1] - a[1]);
		if (most?.[0] !== undefined) corrected = withWord(corrected, term.typed, most[0]);
	});
	return corrected === typed ? undefined : corrected;
}

/** A query with another word for one of it, which may also be a part of others (war, wars). */
export function withWord(query: string, typed: string, meant: string): string {
	const parts = query.split(/([\s"“”„«»]+)/);
	const at = parts.indexOf(typed);
	return at < 0 ? query : parts.with(at, meant).join('');
}
