import { isSign, plainWord, wordsOf } from '../words.ts';

/** A word of an archive. */
export interface CountedWord {
	/** Its usual spelling; capital letters show a name: Ukraine, OPEC, McDonald. */
	word: string;
	/** What it is compared by: {@link plainWord} of it. */
	plain: string;
	/** Stories that have it. */
	stories: number;
}

/** What is longer, in UTF-16 units, is an address or a slip, and nobody asks for it. */
const MOST_LETTERS = 40;

/** Taken for the end of one too often, as in “Mr. Smith”, which only costs a vote. */
const SENTENCE_END = /[.!?…]["”’')\]]*\s+|\n+/;

/** How a word was written somewhere. */
interface Spelling {
	text: string;
	/** Whether it has capital letters, and whether it has no others. */
	hasCapitals: boolean;
	isCapitals: boolean;
	/** Times it stood so where capitals tell something. */
	votes: number;
	entry: Entry;
}

interface Entry {
	plain: string;
	stories: number;
	/** Number of the last story that had it. */
	last: number;
}

/** Counts in how many stories each word of an archive stands, and learns how it is usually spelt. */
export class WordCounter {
	readonly #entries = new Map<string, Entry>();
	readonly #spellings = new Map<string, Spelling>();
	#story = 0;

	/** @param text all of one story, a paragraph a line. */
	add(text: string): void {
		this.#story++;
		for (const sentence of text.split(SENTENCE_END)) {
			const spellings = this.#spellingsOf(sentence);
			for (const [at, spelling] of spellings.entries()) {
				const { entry } = spelling;
				if (entry.last !== this.#story) entry.stories++;
				entry.last = this.#story;
				if (at > 0 && !isAmongCapitals(spellings, at)) spelling.votes++;
			}
		}
	}

	/** The words so far, in no order. */
	words(): CountedWord[] {
		const spellings = Map.groupBy(this.#spellings.values(), ({ entry }) => entry);
		return [...spellings].map(([{ plain, stories }, own]) => ({
			word: usualSpelling(own),
			plain,
			stories,
		}));
	}

	#spellingsOf(sentence: string): Spelling[] {
		const known = this.#spellings;
		return wordsOf(sentence).flatMap((word) => known.get(word) ?? this.#learn(word) ?? []);
	}

	/** A spelling not met before; undefined for what is not counted. */
	#learn(word: string): Spelling | undefined {
		if (word.length > MOST_LETTERS || !/\p{L}/u.test(word) || isSign(word)) return undefined;
		// A copy, since what is cut from a text keeps all of the text in memory.
		const text = Array.from(word).join('');
		const plain = plainWord(text);
		const entry = this.#entries.get(plain) ?? { plain, stories: 0, last: 0 };
		this.#entries.set(plain, entry);
		const hasCapitals = text !== text.toLowerCase();
		const isCapitals = hasCapitals && text === text.toUpperCase();
		const spelling = { text, hasCapitals, isCapitals, votes: 0, entry };
		this.#spellings.set(text, spelling);
		return spelling;
	}
}

/** Whether a word in capitals stands beside another, as in a headline or a place before a date. */
const isAmongCapitals = (spellings: Spelling[], at: number) =>
	spellings[at]?.isCapitals && (spellings[at - 1]?.isCapitals || spellings[at + 1]?.isCapitals);

/** The most frequent spelling, of those with capitals if most are; small letters where none tells. */
function usualSpelling(spellings: Spelling[]): string {
	const votesOf = (some: Spelling[]) => some.reduce((sum, { votes }) => sum + votes, 0);
	const [names, others] = [true, false].map((wanted) =>
		spellings.filter(({ hasCapitals }) => hasCapitals === wanted),
	) as [Spelling[], Spelling[]];
	const isName = votesOf(names) > votesOf(others);
	const best = (isName ? names : others).toSorted((a, b) => b.votes - a.votes)[0];
	const word = best?.text ?? (spellings[0]?.text ?? '').toLowerCase();
	return word.replace(/[’'][sS]$/, '');
}
