import { dateInWords } from '../dates/partial-date.ts';
import { memoized } from '../text/memoized.ts';
import { isDated, type ListPart, UNDATED } from './list-parts.ts';

/** Words for the last part of a period that is no date: “Undated”, or first letters of headlines. */
function partInWords(period: string[]): string {
	const last = period.at(-1) ?? '';
	if (last !== UNDATED) return `${last.charAt(0).toUpperCase()}${last.slice(1)} …`;
	return ['Undated', 'Month not known', 'Day not known'][period.length - 1] ?? 'Undated';
}

/** A part's period in words: “October 2022”, “Undated”, “Undated, A …”, “2022, month not known”. */
export function periodInWords(period: string[], locale: string, timeZone: string): string {
	if (isDated({ period })) return dateInWords(period.join('-'), locale, timeZone);
	if (period.length <= 1) return partInWords(period);
	const before = periodInWords(period.slice(0, -1), locale, timeZone);
	const part = partInWords(period);
	return `${before}, ${period.at(-1) === UNDATED ? part.toLowerCase() : part}`;
}

/** The last part of a period in words, for where the rest is plain: “October”, “24 October”, “A …”. */
export function shortPeriod(period: string[], locale: string): string {
	const [year = '', month, day] = period;
	if (!isDated({ period })) return partInWords(period);
	if (!month) return dateInWords(year, locale, 'UTC');
	return withoutYear(`${year}-${month}-${day ?? '01'}`, day ? 'numeric' : '', locale);
}

/** A day without its year, or its month alone. */
const withoutYear = memoized((date: string, day: 'numeric' | '', locale: string) =>
	new Intl.DateTimeFormat(locale, {
		month: 'long',
		...(day && { day }),
		timeZone: 'UTC',
	}).format(new Date(`${date}T00:00:00Z`)),
);

/** What a list is divided by: “By year”, “By month”, “By day”, or “By headline” where dates say no more. */
export function divisionLabel(parts: Pick<ListPart<unknown>, 'period'>[]): string {
	const dated = parts.find(isDated);
	const by = dated && ['year', 'month', 'day'][dated.period.length - 1];
	return `By ${by ?? 'headline'}`;
}
