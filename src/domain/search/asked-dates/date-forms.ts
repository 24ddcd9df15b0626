import { type CalendarNames, nameKey } from './calendar-names.ts';
import { type DateForm, type DateParts, YEAR } from './date-form.ts';
import { anyOf } from './fold.ts';
import type { JoiningPatterns } from './joining-patterns.ts';
import { NUMERIC_FORMS } from './numeric-forms.ts';
import { calendarPeriod, centuryPeriod, decadePeriod, seasonPeriod, span } from './periods.ts';

const ordinal = (group: string) => `(?<${group}>\\d{1,2})(?!\\d)(?:st|nd|rd|th|er|o)?\\.?`;
const DAY = ordinal('day');
const DECADE = '(?<decade>[12]\\d\\d0)';

/** The ways to write a date, in figures and in words. */
export interface DateForms {
	/** Dates that stand for themselves. */
	full: DateForm[];
	/** A year, which is a date beside some words only. */
	year: DateForm;
	/** Dates that leave their year (`year`), or month (`number`) and year, to the end of a range. */
	partial: DateForm[];
}

/** The ways to write dates with these names of months and words around them. */
export function dateForms(names: CalendarNames, joining: JoiningPatterns): DateForms {
	// Some names end in a number, which must be whole: tháng 1, tháng 10.
	const month = `(?<month>${anyOf(names.months.keys())})(?!(?<=\\d)\\d)\\.?`;
	const tail = `(?:\\.?\\s*${joining.afterDate}\\.?(?!\\p{L}))?`;
	const gap = `(?:[\\s,.]*|[-\\/])(?:${joining.of}\\.?\\s*)?`;
	const pieces: Record<string, string> = { year: YEAR, month, day: DAY };

	const read: DateForm['read'] = (parts) => {
		const number = names.months.get(nameKey(parts.month ?? '')) ?? Number(parts.number);
		return calendarPeriod(parts.year ?? '', number, parts.day ? Number(parts.day) : undefined);
	};
	const readDays: DateForm['read'] = (parts) => {
		const last = read({ ...parts, day: parts.lastDay });
		const first = read(parts);
		return first && last && span(first, last);
	};
	const readDecade = ({ decade = '' }: DateParts) => decadePeriod(decade);

	const ordered = [...names.orders].map((order) => {
		const inOrder = order.split(' ').map((piece) => pieces[piece]);
		return `${inOrder.join(gap)}${tail}`;
	});
	const signedYear = `${YEAR}\\.?\\s*${joining.yearSign}`;
	const days = `${DAY}(?:${joining.to}|${joining.and})${ordinal('lastDay')}`;
	return {
		full: [
			...NUMERIC_FORMS,
			...ordered.map((source) => ({ source, read })),
			...names.numbered.map((parts) => ({ source: numberedSource(parts), read })),
			{ source: `${month}${gap}${days}[\\s,.]*${YEAR}`, read: readDays },
			...joining.seasons.map(([season, words]) => ({
				source: `${words}${gap}${YEAR}(?:[-–\\/](?<end>(?:\\d\\d)?\\d\\d))?${tail}`,
				read: ({ year = '', end }: DateParts) => seasonPeriod(season, year, end),
			})),
			...joining.seasons.map(([season, words]) => ({
				source: `${signedYear}\\s*${words}(?!\\p{L})`,
				read: ({ year = '' }: DateParts) => seasonPeriod(season, year),
			})),
			{ source: signedYear, read: ({ year = '' }) => calendarPeriod(year) },
			{ source: `${joining.decade.before}${DECADE}`, read: readDecade },
			{ source: `${DECADE}${joining.decade.after}`, read: readDecade },
			{
				source: `(?<century>1[1-9]|2\\d)(?:\\.|-?[\\p{L}\\p{M}]{1,4})?${joining.century}`,
				read: ({ century }) => centuryPeriod(Number(century)),
			},
		],
		year: { source: `${YEAR}${tail}`, read: ({ year = '' }) => calendarPeriod(year) },
		partial: [
			...[`${DAY}${gap}${month}`, `${month}${gap}${DAY}`, month, DAY].map((source) => ({
				source,
				read,
			})),
			...joining.seasons.map(([season, words]) => ({
				source: words,
				read: ({ year = '' }: DateParts) => seasonPeriod(season, year),
			})),
		],
	};
}

/** A date in which the month is a number, with the signs around its parts: 2022年10月24日. */
function numberedSource(parts: Intl.DateTimeFormatPart[]): string {
	const pieces: Record<string, string> = {
		year: YEAR,
		month: '(?<number>\\d{1,2})',
		day: '(?<day>\\d{1,2})',
	};
	return parts.map(({ type, value }) => pieces[type] ?? anyOf([value.trim()])).join('\\s*');
}
