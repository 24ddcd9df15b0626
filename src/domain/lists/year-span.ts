import { dateInWords } from '../dates/partial-date.ts';
import type { Story } from '../story/story.ts';
import { withDigitsOf } from '../text/digits.ts';
import { fill } from '../words/fill.ts';
import type { LocaleWith } from '../words/locale.ts';
import { isDated, periodOf } from './list-parts.ts';

/** The first and the last year that stories are of. */
export interface YearSpan {
	first: string;
	last: string;
}

/** The years that stories are of; undefined if all are undated. */
export function yearSpan(
	stories: Pick<Story, 'pubDate'>[],
	timeZone: string,
): YearSpan | undefined {
	const years = stories
		.map((story) => periodOf(story, timeZone).slice(0, 1))
		.filter((period) => isDated({ period }))
		.flat()
		.sort();
	const [first, last] = [years[0], years.at(-1)];
	return first !== undefined && last !== undefined ? { first, last } : undefined;
}

type PeriodsLocale = LocaleWith<'periods'>;

/** “1957 to 2000”, “2022”. */
export function yearsInWords(span: YearSpan, { words, language }: PeriodsLocale): string {
	if (span.first === span.last) return dateInWords(span.first, language, 'UTC');
	const [first, last] = [withDigitsOf(span.first, language), withDigitsOf(span.last, language)];
	return fill(words.periods.years, { first, last });
}

/** “39 stories, 1957 to 2000”; things alone where they are of no years. */
export const withYears = (
	what: string,
	span: YearSpan | undefined,
	locale: PeriodsLocale,
): string =>
	span ? fill(locale.words.periods.withYears, { what, years: yearsInWords(span, locale) }) : what;
