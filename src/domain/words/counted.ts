import type { Counted } from '../../words/words.ts';
import { memoized } from '../text/memoized.ts';
import { fill } from './fill.ts';
import type { LocaleWith } from './locale.ts';

const pluralRules = memoized((language: string) => new Intl.PluralRules(language));
const numberFormat = memoized((language: string) => new Intl.NumberFormat(language));

/** A whole number as a language writes it: “2,821”. */
export const numberInWords = (number: number, language: string): string =>
	numberFormat(language).format(number);

/** The text for a number, in the plural form that the language has for it. */
export const formFor = <Place extends string>(
	texts: Counted<Place>,
	count: number,
	language: string,
) => texts[pluralRules(language).select(count)] ?? texts.other;

/** “1 story”, “2,821 stories”: the text for a number, with the number in its place. */
export const counted = (texts: Counted, count: number, language: string): string =>
	fill(formFor(texts, count, language), { count: numberInWords(count, language) });

/** “1 story”, “2,821 stories”. */
export const storyCount = (count: number, { words, language }: LocaleWith<'counts'>): string =>
	counted(words.counts.stories, count, language);
