import { dateFormat } from '../dates/date-format.ts';
import { printed } from '../dates/first-of-month.ts';
import { dateInWords } from '../dates/partial-date.ts';
import { withCapital } from '../text/capital.ts';
import { memoized } from '../text/memoized.ts';
import { fill } from '../words/fill.ts';
import type { LocaleWith } from '../words/locale.ts';
import { isDated, type ListPart, UNDATED } from './list-parts.ts';

type PeriodLocale = LocaleWith<'periods'>;

/** Headlines that begin with these letters: “A …”. */
const lettersInWords = (letters: string, language: string) =>
	`${letters.charAt(0).toLocaleUpperCase(language)}${letters.slice(1)} …`;

/** Words for the last part of a period that is no date: “Undated”, or first letters of headlines. */
function partInWords(period: string[], { words, language }: PeriodLocale): string {
	const last = period.at(-1) ?? '';
	if (last !== UNDATED) return lettersInWords(last, language);
	const { undated, monthNotKnown, dayNotKnown } = words.periods;
	return [undated, monthNotKnown, dayNotKnown][period.length - 1] ?? undated;
}

/** A part's period in words: “October 2022”, “Undated”, “Undated, A …”, “2022, month not known”. */
export function periodInWords(period: string[], locale: PeriodLocale, timeZone: string): string {
	if (isDated({ period })) return dateInWords(period.join('-'), locale.language, timeZone);
	if (period.length <= 1) return partInWords(period, locale);
	const before = periodInWords(period.slice(0, -1), locale, timeZone);
	const last = period.at(-1) ?? '';
	const texts = locale.words.periods;
	if (last !== UNDATED) {
		const letters = lettersInWords(last, locale.language);
		return fill(texts.lettersWithin, { period: before, letters });
	}
	const within = [texts.undatedWithin, texts.monthNotKnownWithin, texts.dayNotKnownWithin];
	return fill(within[period.length - 1] ?? texts.undatedWithin, { period: before });
}

/** A part's period in words, as it begins a heading or a line. */
export const periodAsTitle = (period: string[], locale: PeriodLocale, timeZone: string): string =>
	withCapital(periodInWords(period, locale, timeZone), locale.language);

/** The last part of a period in words, at the beginning of a line where the rest is plain: “October”, “24 October”, “A …”. */
export function shortPeriod(period: string[], locale: PeriodLocale): string {
	const [year = '', month, day] = period;
	if (!isDated({ period })) return partInWords(period, locale);
	if (!month) return dateInWords(year, locale.language, 'UTC');
	return withoutYear(`${year}-${month}-${day ?? '01'}`, day ? 'numeric' : '', locale.language);
}

/** A day without its year, or its month alone. */
const withoutYear = memoized((date: string, day: 'numeric' | '', locale: string) => {
	const format = dateFormat(locale, { month: 'long', ...(day && { day }), timeZone: 'UTC' });
	return withCapital(printed(format, new Date(`${date}T00:00:00Z`), locale), locale);
});

/** What a list is divided by: “By year”, “By month”, “By day”, or “By headline” where dates say no more. */
export function divisionLabel(
	parts: Pick<ListPart<unknown>, 'period'>[],
	{ words }: PeriodLocale,
): string {
	const { byYear, byMonth, byDay, byHeadline } = words.periods;
	const dated = parts.find(isDated);
	return (dated && [byYear, byMonth, byDay][dated.period.length - 1]) ?? byHeadline;
}
