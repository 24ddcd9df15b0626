import { readDates } from './asked-dates.ts';
import type { Understanding } from './provider.ts';
import { MOST_TERMS } from './query.ts';
import { searchedPart } from './searched-part.ts';
import { type Synonyms, withSynonyms } from './synonyms.ts';
import type { Term } from './term.ts';
import { wordingsOf } from './wordings.ts';
import { plainWord } from './words.ts';

/** What a reader asks for in words. */
export interface Asked {
	terms: Term[];
	/** What no story found may have. */
	without: Term[];
	/** What more was typed of than is looked for: than {@link MOST_TERMS}, or {@link MOST_LETTERS}. */
	cut?: Understanding['cut'];
	/** Whether any of the terms says something by itself, so that stories can be ranked by them. */
	isTelling: boolean;
	/** A range of dates that the words name. */
	dates: Understanding['dates'];
}

/**
 * A word preceded by a minus, or not; a phrase in quotes of any sort, closed or not. Before a plain
 * number a minus belongs to it (-40 degrees), but not before a year, nor before 5G or 9/11.
 */
const PART =
	/(?<minus>(?<=^|\s)[-−–](?!\p{Nd}+(?:[.,]\p{Nd}+)*(?:[°%]\S*)?(?!\S))|(?<=^|\s)[-−–](?=[12]\p{Nd}{3}(?!\S)))?(?:["“”„«»「」『』](?<phrase>[^"“”„«»「」『』]*)(?:["“”„«»「」『』]|$)|(?<word>[^\s"“”„«»「」『』]+))/gu;

/** Whether all is in capitals, which then tell no abbreviation from other words. */
const isCapsLocked = (input: string) => !/\p{Ll}/u.test(input) && /\p{Lu}{6}/u.test(input);

/** Whether a word says nothing by itself; OR and US in capitals do. */
const isStopWord = ({ typed, isPhrase, wordings }: Term, stopWords: ReadonlySet<string>) =>
	!isPhrase && !wordings[0]?.sure && stopWords.has(plainWord(typed));

/** What searching needs to know to understand words. */
export interface AskedOptions {
	stopWords: ReadonlySet<string>;
	synonyms: Synonyms;
	/** BCP 47 tags of the languages in which dates may be written, beside English. */
	languages: string[];
	/** Whether no date is read from the words. */
	literal: boolean;
}

/**
 * Understands what somebody typed: words, “exact phrases”, `-without`, and a date in words.
 * Words that say nothing are left out if others remain.
 */
export function readAsked(typed: string, options: AskedOptions): Asked {
	const input = searchedPart(typed);
	const dates = options.literal ? undefined : readDates(input, options.languages);
	const manner = {
		isEnglish: options.languages.some((tag) => new Intl.Locale(tag).language === 'en'),
		isCapsLocked: isCapsLocked(input),
	};
	const terms: Term[] = [];
	const without: Term[] = [];
	for (const { groups } of (dates?.rest ?? input).matchAll(PART)) {
		const { minus, phrase, word } = groups ?? {};
		const part = phrase ?? word ?? '';
		const isPhrase = phrase !== undefined;
		const wordings = wordingsOf(part, { ...manner, isPhrase });
		if (wordings.length === 0) continue;
		(minus ? without : terms).push({ typed: part, isPhrase, wordings });
	}
	const meant = withSynonyms(terms, options.synonyms);
	const telling = meant.filter((term) => !isStopWord(term, options.stopWords));
	const isTelling = telling.length > 0;
	// “To be or not to be” and “The Who” say something together.
	if (!isTelling && meant.length > 1) meant.push(asPhrase(meant));
	const wanted = distinct(isTelling ? telling : meant);
	const hasMore = Math.max(wanted.length, without.length) > MOST_TERMS;
	return {
		terms: wanted.slice(0, MOST_TERMS),
		cut: hasMore ? 'words' : input.length < typed.length ? 'letters' : undefined,
		without: without.slice(0, MOST_TERMS),
		isTelling,
		dates: dates && { words: dates.words, from: dates.from, to: dates.to },
	};
}

/** What stands beside each other as it was typed. */
const asPhrase = (terms: Term[]): Term => ({
	typed: terms.map(({ typed }) => typed).join(' '),
	isPhrase: true,
	wordings: [{ text: terms.map(({ wordings }) => wordings[0]?.text).join(' '), weight: 1 }],
});

const distinct = (terms: Term[]) => [
	...new Map(terms.map((term) => [term.wordings[0]?.text, term])).values(),
];
