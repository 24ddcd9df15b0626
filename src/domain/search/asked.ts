import { readDates } from './asked-dates.ts';
import type { Understanding } from './provider.ts';
import { hasSpecialLetters, indexedWords, indexText, isSign, plainWord } from './words.ts';

/** One way to say what was asked: words that stand beside each other. */
export interface Wording {
	/** The words in small letters, a space between them. */
	text: string;
	/** What a story found by it counts, 1 for the words as typed. */
	weight: number;
	/** The usual spelling of a word that was not typed but may be meant. */
	correction?: string;
}

/** One thing a story must have: a word or an exact phrase. */
export interface Term {
	/** As typed, without quotes. */
	typed: string;
	isPhrase: boolean;
	/** Ways to say it, of which one is enough; the first is the one typed. */
	wordings: Wording[];
}

/** What a reader asks for in words. */
export interface Asked {
	terms: Term[];
	/** What no story found may have. */
	without: string[];
	/** A range of dates that the words name. */
	dates: Understanding['dates'];
}

/** A word preceded by a minus, or not; a phrase in quotes of any sort, closed or not. */
const PART =
	/(?<minus>(?<=^|\s)[-−–])?(?:["“”„«»](?<phrase>[^"“”„«»]*)(?:["“”„«»]|$)|(?<word>[^\s"“”„«»]+))/gu;

/** Share of what the words as typed count that another way to write them does. */
const OTHER_WEIGHT = 0.9;

/** The words of a text as the index has them, each as it is compared, but for accents. */
const searchable = (text: string) =>
	indexedWords(indexText(text))
		.map((word) => word.toLowerCase().replace(/[^\p{L}\p{M}\p{N}]/gu, ''))
		.filter((word) => word !== '');

function termOf(typed: string, isPhrase: boolean): Term | undefined {
	const words = searchable(typed);
	if (words.length === 0) return undefined;
	const wordings = [{ text: words.join(' '), weight: 1 }];
	if (isPhrase || words.some(isSign)) return { typed, isPhrase, wordings };
	// A compound may be written as one word too: co-operate, cooperate.
	if (words.length > 1) wordings.push({ text: words.join(''), weight: OTHER_WEIGHT });
	const plain = words.map(plainWord).join(' ');
	if (hasSpecialLetters(typed)) wordings.push({ text: plain, weight: OTHER_WEIGHT });
	return { typed, isPhrase, wordings };
}

/** Whether a word is in capitals, of which one alone may only begin a sentence. */
const isInCapitals = (word: string) =>
	!/\p{Ll}/u.test(word) && (word.match(/\p{Lu}/gu) ?? []).length > 1;

/** Whether a word says nothing by itself; OR and US in capitals do. */
const isStopWord = ({ typed, isPhrase }: Term, stopWords: ReadonlySet<string>) =>
	!isPhrase && !isInCapitals(typed) && stopWords.has(plainWord(typed));

/** What searching needs to know to understand words. */
export interface AskedOptions {
	stopWords: ReadonlySet<string>;
	/** BCP 47 tags of the languages in which dates may be written, beside English. */
	languages: string[];
	/** Whether no date is read from the words. */
	literal: boolean;
}

/**
 * Understands what somebody typed: words, “exact phrases”, `-without`, and a date in words.
 * Words that say nothing are left out if others remain.
 */
export function readAsked(input: string, options: AskedOptions): Asked {
	const dates = options.literal ? undefined : readDates(input, options.languages);
	const terms: Term[] = [];
	const without: string[] = [];
	for (const { groups } of (dates?.rest ?? input).matchAll(PART)) {
		const { minus, phrase, word } = groups ?? {};
		const term = termOf(phrase ?? word ?? '', phrase !== undefined);
		if (!term) continue;
		if (minus) without.push(...term.wordings.map(({ text }) => text));
		else terms.push(term);
	}
	const telling = terms.filter((term) => !isStopWord(term, options.stopWords));
	return {
		terms: distinct(telling.length > 0 ? telling : terms),
		without,
		dates: dates && { words: dates.words, from: dates.from, to: dates.to },
	};
}

const distinct = (terms: Term[]) => [
	...new Map(terms.map((term) => [term.wordings[0]?.text, term])).values(),
];
