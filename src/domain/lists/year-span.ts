import { fill } from '../../domain/words/fill.ts';
import type { LocaleWith } from '../../domain/words/locale.ts';
import type { Story } from '../story/story.ts';
import { withDigitsOf } from '../text/digits.ts';
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

/** “1957 to 2000”, “2022”; undefined for no years. */
export function yearsInWords(
	span: YearSpan | undefined,
	{ words, language }: LocaleWith<'periods'>,
): string | undefined {
	if (!span) return undefined;
	const [first, last] = [span.first, span.last].map((year) => withDigitsOf(year, language));
	if (first === undefined || last === undefined) return undefined;
	return first === last ? first : fill(words.periods.years, { first, last });
}
