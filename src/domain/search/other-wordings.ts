import type { Correction } from './spelling/corrections.ts';
import type { ListedWords } from './spelling/word-list.ts';
import type { Term } from './term.ts';
import type { Wording } from './wordings.ts';
import { hasSigns, plainWord, wordsOf } from './words.ts';

/** What a story found by another word counts, as a share of one found by the word typed. */
const WEIGHTS = { begun: 0.7, edits: [1, 0.8, 0.6] };
/** A word begun is taken for the most frequent of those that begin so, if it has so many letters. */
const BEGUN = { letters: 3, most: 5 };
/** A shorter word is near many others, and so is one that is two edits away. */
const DARING = { letters: 6 };

/**
 * Whether a term may be other words slipped or not yet finished: none in quotes, and no signs of a
 * script without spaces.
 */
export const mayBeSlip = ({ typed, isPhrase }: Term): boolean => !isPhrase && !hasSigns(typed);

/** Whether a term is one word, and not several that are joined by a sign. */
export const isSingleWord = ({ wordings }: Term): boolean => !wordings[0]?.text.includes(' ');

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
 * What a word that no story has may stand for: longer words that begin with it, and corrected
 * spellings, among which the stories found then choose.
 */
export function otherWordings(term: Term, words: ListedWords, corrected: Correction[]): Wording[] {
	// An abbreviation in capitals is whole: ISS begins no issue.
	const begun = term.wordings[0]?.sure ? [] : begunWords(plainWord(term.typed), words);
	const known = new Set(begun.map(({ text }) => text));
	const others = corrected.filter(({ plain }) => !known.has(plain));
	return [...begun, ...others.map((correction) => correctedTo(plainWord(term.typed), correction))];
}

/** A correction as a wording; another way to write the word is none (discovered, discovery; Huewe, Hüwe). */
function correctedTo(typed: string, { plain, word, distance }: Correction): Wording {
	const wording = { text: plain, weight: WEIGHTS.edits[distance] ?? 0 };
	if (isOtherForm(typed, plain, distance) || withoutUmlautE(typed) === plain) return wording;
	const isDaring = distance > 1 || typed.length < DARING.letters;
	return { ...wording, correction: word, ...(isDaring && { isDaring }) };
}

/** A plain word whose umlauts were written as two letters. */
const withoutUmlautE = (plain: string) => plain.replace(/([aou])e/g, '$1');

/** Whether two edits are both at the end of a long word, where a slip is less likely than an ending. */
const isOtherForm = (typed: string, other: string, distance: number) =>
	distance === 2 && other.startsWith(typed.slice(0, -2));

/**
 * A compound with those of its parts put right that the archive does not have (Barners-Lee:
 * Berners-Lee); none if all are words, or one has no correction.
 * @param correct gives the likeliest correction of a plain word that the archive does not have.
 */
export async function correctedParts(
	{ typed, wordings }: Term,
	correct: (plain: string) => Promise<Correction | undefined>,
): Promise<Wording[]> {
	const words = wordings[0]?.text.split(' ') ?? [];
	const corrected = await Promise.all(words.map((word) => correct(plainWord(word))));
	if (corrected.every((each) => each === undefined)) return [];
	const text = words.map((word, at) => corrected[at]?.plain ?? word).join(' ');
	const written = wordsOf(typed);
	const correction = written.reduce(
		(whole, word, at) => whole.replace(word, () => corrected[at]?.word ?? word),
		typed,
	);
	const most = Math.max(...corrected.map((each) => each?.distance ?? 0));
	return [{ text, weight: WEIGHTS.edits[most] ?? 0, correction }];
}

/** Terms that a story was found by. */
const termsFound = (wordings: (Wording | undefined)[] = []) =>
	wordings.filter((wording) => wording !== undefined).length;

/** Of the first results those found by as many terms as the very first. */
export function withMostTerms(results: (Wording | undefined)[][]): (Wording | undefined)[][] {
	const most = termsFound(results[0]);
	return results.filter((wordings) => termsFound(wordings) === most);
}

/**
 * Terms whose corrections find nothing better than what has the other words: the first result is
 * found without one, or by a daring one that does not bring all words together.
 * @param first wordings of each term by which the first result was found.
 * @returns them and the likeliest correction of each, which may be offered.
 */
export function refusedCorrections(
	terms: Term[],
	first: (Wording | undefined)[],
): { term: Term; correction: string }[] {
	const hasAll = termsFound(first) === terms.length;
	return terms.flatMap((term, at) => {
		const own = first[at];
		const isGood = own?.correction !== undefined && (hasAll || !own.isDaring);
		const correction = term.wordings.find((wording) => wording.correction)?.correction;
		return isGood || correction === undefined ? [] : [{ term, correction }];
	});
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
