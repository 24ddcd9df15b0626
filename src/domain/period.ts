import { dateInWords } from './partial-date.ts';
import { UNDATED } from './shelf.ts';

/** A shelf's period in words: “2022”, “October 2022”, “24 October 2022”, “Undated”, “Undated, A”. */
export function periodInWords(period: string[], locale: string, timeZone: string): string {
	const [first, letter] = period;
	if (first === UNDATED) return letter ? `Undated, ${letter.toUpperCase()}` : 'Undated';
	return dateInWords(period.join('-'), locale, timeZone);
}

/** The last part of a period in words, for where the rest is plain: “October”, “24 October”. */
export function shortPeriod(period: string[], locale: string): string {
	const [year = '', month, day] = period;
	if (year === UNDATED || !month) return periodInWords(period, locale, 'UTC');
	return new Intl.DateTimeFormat(locale, {
		month: 'long',
		...(day && { day: 'numeric' }),
		timeZone: 'UTC',
	}).format(new Date(`${year}-${month}-${day ?? '01'}T00:00:00Z`));
}
