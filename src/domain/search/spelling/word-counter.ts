import { indexedWords, isSign, plainWord, wordsOf } from '../words.ts';

/** How often words stand in the stories of a part of an archive: columns, which are small as JSON. */
export interface WordCounts {
	/** Each word as it is compared: {@link plainWord}. */
	plains: string[];
	/** Stories that have it. */
	stories: number[];
	/** The ways that words are spelt, in the order they were met; empty where that is the plain word. */
	spellings: string[];
	/** Place in `plains` of the word that each spells. */
	of: number[];
	/** Times it stood so where capitals tell something. */
	votes: number[];
}

/** What is longer, in UTF-16 units, is an address or a slip, and nobody asks for it. */
const MOST_LETTERS = 40;

/** Taken for the end of one too often, as in “Mr. Smith”, which only costs a vote. */
const SENTENCE_END = /[.!?…]["”’')\]]*\s+|\n+/;

/** How a word was written somewhere. */
interface Spelling {
	text: string;
	/** Whether it has capital letters and no others. */
	isCapitals: boolean;
	votes: number;
	entry: Entry;
}

interface Entry {
	plain: string;
	/** Its place among all. */
	place: number;
	stories: number;
	/** Number of the last story that had it. */
	last: number;
}

/** A copy, since what is cut from a text keeps all of the text in memory. */
const copyOf = (text: string) => Array.from(text).join('');

/** Counts in how many stories each word stands, and how it is spelt there. */
export class WordCounter {
	readonly #entries = new Map<string, Entry>();
	readonly #spellings = new Map<string, Spelling>();
	/** The spelling in each word with the signs around it; none in what does not count. */
	readonly #known = new Map<string, Spelling | null>();
	#story = 0;

	/** @param text all of one story, as {@link indexText} has it. */
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

	/** The words so far. */
	counts(): WordCounts {
		const entries = [...this.#entries.values()];
		const spellings = [...this.#spellings.values()];
		return {
			plains: entries.map(({ plain }) => plain),
			stories: entries.map(({ stories }) => stories),
			spellings: spellings.map(({ text, entry }) => (text === entry.plain ? '' : text)),
			of: spellings.map(({ entry }) => entry.place),
			votes: spellings.map(({ votes }) => votes),
		};
	}

	#spellingsOf(sentence: string): Spelling[] {
		const found: Spelling[] = [];
		for (const word of indexedWords(sentence)) {
			const known = this.#known.get(word);
			const spelling = known === undefined ? this.#read(word) : known;
			if (spelling) found.push(spelling);
		}
		return found;
	}

	/** The spelling in a word with the signs around it; none in what does not count. */
	#read(word: string): Spelling | null {
		const [bare = ''] = wordsOf(word);
		const counts = bare.length <= MOST_LETTERS && /\p{L}/u.test(bare) && !isSign(bare);
		const spelling = counts ? (this.#spellings.get(bare) ?? this.#learn(copyOf(bare))) : null;
		// What is very long is seldom met again.
		if (word.length <= MOST_LETTERS) this.#known.set(copyOf(word), spelling);
		return spelling;
	}

	/** A spelling that was not met before. */
	#learn(text: string): Spelling {
		const plain = plainWord(text);
		const place = this.#entries.size;
		const entry = this.#entries.get(plain) ?? { plain, place, stories: 0, last: 0 };
		this.#entries.set(plain, entry);
		const isCapitals = text !== text.toLowerCase() && text === text.toUpperCase();
		const spelling = { text, isCapitals, votes: 0, entry };
		this.#spellings.set(text, spelling);
		return spelling;
	}
}

/** Whether a word in capitals stands beside another, as in a headline or a place before a date. */
const isAmongCapitals = (spellings: Spelling[], at: number) =>
	spellings[at]?.isCapitals && (spellings[at - 1]?.isCapitals || spellings[at + 1]?.isCapitals);
