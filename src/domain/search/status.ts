import type { Counted, Message } from '../../words/words.ts';
import { beginning } from '../text/beginning.ts';
import { withCapital } from '../text/capital.ts';
import { withDigitsOf } from '../text/digits.ts';
import { listInWords } from '../text/labels.ts';
import { nameOfLanguage } from '../text/language.ts';
import { counted, formFor, numberInWords } from '../words/counted.ts';
import { fill, joined } from '../words/fill.ts';
import type { LocaleWith } from '../words/locale.ts';
import type { Period, Searched, SearchPage, Years } from './provider.ts';
import type { SearchQuery } from './query.ts';

/** Letters of a query that are said again; whoever pastes a paragraph knows it by its beginning. */
const MOST_SAID = 80;

/** What somebody asked for, as it is said again above the results. */
export const saidAgain = (words: string): string => beginning(words, MOST_SAID);

const isEmpty = ({ years, hasUndated, languages }: Period) =>
	years.length === 0 && !hasUndated && languages.length === 0;

type FoundLocale = LocaleWith<'found'>;

/** “1987–1994, 2003, undated stories and French”. */
function inWords(
	{ years, hasUndated, languages }: Period,
	{ words, language }: FoundLocale,
): string {
	const span = ({ first, last, isPart }: Years) => {
		const said = withDigitsOf(first === last ? String(first) : `${first}–${last}`, language);
		return isPart ? fill(words.found.partOf, { years: said }) : said;
	};
	return listInWords(
		[
			...years.map(span),
			...(hasUndated ? [words.found.undatedStories] : []),
			...languages.map((tag) => nameOfLanguage(tag, language)),
		],
		language,
	);
}

/**
 * “2019–2026 searched; 1987–2018 …”; nothing once all has been gone through, nor while what is on its
 * way is in other languages alone: it is seldom much, and what is said would be gone at once.
 * @param isOver whether nothing more is on its way.
 */
export function progressInWords(
	{ done, missed, toCome, isWaiting }: Searched,
	locale: FoundLocale,
	isOver = false,
): string {
	const isInOthersAlone = toCome.years.length === 0 && !toCome.hasUndated;
	if (isEmpty(toCome) || (isInOthersAlone && !isWaiting && !isOver)) return '';
	const { partSearched, partMissed, partWaiting, partNotSearched, partToCome } = locale.words.found;
	const rest = isWaiting ? partWaiting : isOver ? partNotSearched : partToCome;
	const parts: [Period, Message<'periods'>][] = [
		[done, partSearched],
		[missed, partMissed],
		[toCome, rest],
	];
	const said = parts
		.filter(([period]) => !isEmpty(period))
		.map(([period, message]) => fill(message, { periods: inWords(period, locale) }));
	return joined(said, locale.words.found.pairOfParts);
}

/** Whether a page of results lacks nothing because it could not be loaded. */
export const isComplete = ({ understanding, searched, unloaded }: SearchPage): boolean =>
	isEmpty(searched.missed) && unloaded === 0 && !understanding.isUnchecked;

/** What a page of results lacks because it could not be loaded, a sentence each. */
function losses({ understanding, searched, unloaded }: SearchPage, locale: FoundLocale): string[] {
	const { words, language } = locale;
	const periods = inWords(searched.missed, locale);
	return [
		...(periods ? [fill(words.found.missed, { periods })] : []),
		...(unloaded > 0 ? [counted(words.found.unloaded, unloaded, language)] : []),
		...(understanding.isUnchecked ? [words.found.unchecked] : []),
	].map((sentence) => withCapital(sentence, language));
}

/** A text for a number, in which what was asked for is said again. */
const countedFor = (
	texts: Counted<'count' | 'words'>,
	count: number,
	asked: string,
	language: string,
) =>
	fill(formFor(texts, count, language), {
		count: numberInWords(count, language),
		words: asked,
	});

function foundInWords(
	{ total, others, understanding, searched }: SearchPage,
	query: Pick<SearchQuery, 'words'>,
	{ words: { found }, language }: FoundLocale,
): string {
	const words = saidAgain(understanding.corrected ?? query.words);
	const isOver = isEmpty(searched.toCome);
	const isWhole = isEmpty(searched.missed);
	if (total === 0) {
		const [general, named] = !isOver
			? [found.nothingYet, found.nothingYetFor]
			: isWhole
				? [found.none, found.noneFor]
				: [found.noneInPart, found.noneInPartFor];
		return words ? fill(named, { words }) : general;
	}
	if (understanding.isPartial) {
		const { nearest, nearestSoFar, nearestInPart } = found;
		const texts = !isOver ? nearestSoFar : isWhole ? nearest : nearestInPart;
		return countedFor(texts, total, words, language);
	}
	const all = words
		? countedFor(found.storiesFor, total, words, language)
		: counted(found.stories, total, language);
	return others > 0 ? `${all} ${counted(found.others, others, language)}` : all;
}

/** What the status line says of a page of results; of what is lacking once no more is on its way. */
export function statusInWords(
	page: SearchPage,
	query: Pick<SearchQuery, 'words'>,
	locale: FoundLocale,
): string {
	const { toCome, isWaiting } = page.searched;
	const isLast = isEmpty(toCome) || isWaiting;
	return [foundInWords(page, query, locale), ...(isLast ? losses(page, locale) : [])].join(' ');
}
