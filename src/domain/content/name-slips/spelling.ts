import { withPlainLetters } from '../../search/words.ts';
import { slugOf } from '../../text/slug.ts';

/** A name with the words it is compared by. */
export interface Spelt<Name> {
	name: Name;
	/** In small plain letters: lodz, co and op of “Łódź Co-op”. */
	words: string[];
	/** The words in every way to write such letters: muller, and mueller, of “Müller”. */
	spellings: string[][];
}

/** Letters that German and the languages of Scandinavia also write as two, where they have no key. */
const TWO_LETTERS: Record<string, string> = { ä: 'ae', ö: 'oe', ü: 'ue', å: 'aa', ø: 'oe' };

const plainWords = (name: string) => withPlainLetters(slugOf(name)).split('-');

/** A name with its words. */
export function speltOut<Name extends { name: string }>(name: Name): Spelt<Name> {
	const small = name.name.normalize('NFC').toLowerCase();
	const longer = small.replace(/[äöüåø]/g, (letter) => TWO_LETTERS[letter] ?? letter);
	const words = plainWords(small);
	return { name, words, spellings: longer === small ? [words] : [words, plainWords(longer)] };
}

const ENDS_IN_DIGIT = /\p{N}$/u;
const BEGINS_WITH_DIGIT = /^\p{N}/u;

/** Words as one, but for numbers side by side: “9-11” is not 911. */
export const joined = (words: string[]): string =>
	words.reduce((text, word) =>
		ENDS_IN_DIGIT.test(text) && BEGINS_WITH_DIGIT.test(word) ? `${text}-${word}` : text + word,
	);
