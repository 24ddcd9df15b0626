import { RANKING } from './ranking.ts';
import { plainWord } from './words.ts';

/**
 * Share of all terms that a story has in exactly the form asked for. Pagefind finds all forms of
 * a word alike, so this needs the text and is known only of the results that are shown.
 * @param asked plain words of each term that was found, as worded where it was.
 * @param found the words found in the story.
 * @param terms how many were asked for.
 */
export function exactShare(asked: string[][], found: string[], terms: number): number {
	if (terms === 0) return 0;
	// Somebody who asks for Zelenskyy’s has typed a word that ends in s.
	const whole = found.map((word) => plainWord(word.replace(/[’']/g, '')));
	const forms = new Set([...found.map(plainWord), ...whole]);
	const exact = asked.filter((words) => words.every((word) => forms.has(word)));
	return exact.length / terms;
}

/** A score raised by the {@link exactShare} of its story. */
export const withExactForms = (score: number, share: number) =>
	score * (1 + RANKING.exactForm * share);
