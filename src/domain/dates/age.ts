import { counted } from '../words/counted.ts';
import type { LocaleWith } from '../words/locale.ts';
import { calendarKey, type PartialDate } from './partial-date.ts';

/**
 * Whole years that a date certainly lies back; a year or a month is counted from its end.
 * @param since a calendar key: `2022`, `2022-10` or `2022-10-24`.
 * @param today the day it is: `2026-11-23`.
 */
export function yearsSince(since: string, today: string): number {
	const [year, month = '12', day = '31'] = since.split('-');
	const isFull = today.slice(5) >= `${month}-${day}`;
	return Math.max(0, Number(today.slice(0, 4)) - Number(year) - (isFull ? 0 : 1));
}

/** What a reader is told of a story’s age. Once it is true it stays so, even on a page nobody builds again. */
export const ageInWords = (years: number, { words, language }: LocaleWith<'age'>): string =>
	years === 1 ? words.age.moreThanAYear : counted(words.age.moreThan, years, language);

/** The years of all stories together: another sum whenever one of them has become a year older. */
export const sumOfAges = (
	stories: { pubDate?: PartialDate | undefined }[],
	today: string,
	timeZone: string,
): number =>
	stories.reduce(
		(sum, { pubDate }) => sum + (pubDate ? yearsSince(calendarKey(pubDate, timeZone), today) : 0),
		0,
	);
