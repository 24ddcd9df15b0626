import { calendarKey } from '../dates/partial-date.ts';
import type { Story } from '../story/story.ts';
import type { LocaleWith } from '../words/locale.ts';
import { periodAsTitle, shortPeriod } from './period.ts';

/** What the date of a story says beyond the heading it stands under, if it says more. */
export function dateUnder(
	{ pubDate }: Pick<Story, 'pubDate'>,
	heading: string[],
	locale: LocaleWith<'periods'>,
	timeZone: string,
): { datetime: string; words: string } | undefined {
	if (!pubDate) return undefined;
	const datetime = calendarKey(pubDate, timeZone);
	const period = datetime.split('-');
	if (period.length <= heading.length) return undefined;
	const words =
		heading.length > 0 ? shortPeriod(period, locale) : periodAsTitle(period, locale, timeZone);
	return { datetime, words };
}
