import { memoized } from '../text/memoized.ts';
import { dateFormat } from './date-format.ts';
import { DAY_OF_EACH_MONTH, WEEK } from './days-to-name.ts';

/** A day of a month's calendar with the number of its stories. */
export interface CalendarDay {
	/** Two digits, as in addresses. */
	day: string;
	count: number;
}

/**
 * The weeks of a month, as a language begins them; places outside the month are undefined.
 * @param counts stories by two-digit day.
 */
export function monthCalendar(
	year: string,
	month: string,
	counts: Map<string, number>,
	language: string,
): (CalendarDay | undefined)[][] {
	const first = new Date(`${year}-${month}-01T00:00:00Z`);
	const days = new Date(Date.UTC(first.getUTCFullYear(), first.getUTCMonth() + 1, 0)).getUTCDate();
	const lead = (weekdayOf(first) - firstOfWeek(language) + 7) % 7;
	const weeks = Math.ceil((lead + days) / 7);
	return Array.from({ length: weeks }, (_, week) =>
		Array.from({ length: 7 }, (_, weekday) => {
			const number = week * 7 + weekday - lead + 1;
			if (number < 1 || number > days) return undefined;
			const day = String(number).padStart(2, '0');
			return { day, count: counts.get(day) ?? 0 };
		}),
	);
}

/** What Node knows of the weeks of a region, and TypeScript does not yet. */
type WithWeeks = Intl.Locale & { getWeekInfo: () => { firstDay: number } };

/** Days from Monday to the first day of the week, as the region of a language has it. */
const firstOfWeek = memoized(
	(language: string) => (new Intl.Locale(language) as WithWeeks).getWeekInfo().firstDay - 1,
);

/** Days since Monday. */
const weekdayOf = (date: Date) => (date.getUTCDay() + 6) % 7;

/** A name that is said in full, and written short where there is little room. */
export interface CalendarName {
	short: string;
	long: string;
}

/** Names of the months, January first. */
export const monthNames = memoized((locale: string) => names(locale, 'month', DAY_OF_EACH_MONTH));

/** Names of the days of the week, Monday first. */
export const weekdayNames = memoized((locale: string) => names(locale, 'weekday', WEEK));

function names(locale: string, part: 'month' | 'weekday', days: readonly Date[]): CalendarName[] {
	const [short, long] = (['short', 'long'] as const).map((form) =>
		dateFormat(locale, { [part]: form, timeZone: 'UTC' }),
	);
	return days.map((day) => ({
		short: short?.format(day) ?? '',
		long: long?.format(day) ?? '',
	}));
}

/** Letters that the head of a narrow column holds. */
const NARROW = 4;

/** The days of the week in the order of the region, written so short that columns of a calendar hold them. */
export const weekInOrder = memoized((language: string): CalendarName[] => {
	const names = weekdayNames(language);
	const narrow = dateFormat(language, { weekday: 'narrow', timeZone: 'UTC' });
	const isNarrow = names.every(({ short }) => Array.from(short).length <= NARROW);
	const fitting = isNarrow
		? names
		: names.map(({ long }, at) => ({ long, short: narrow.format(WEEK[at]) }));
	const first = firstOfWeek(language);
	return [...fitting.slice(first), ...fitting.slice(0, first)];
});

/**
 * Whether a day of the week stands in brackets beside the number of the day. In Japanese and Korean
 * its sign alone, 「月」, would make a month of the number.
 */
export const isWeekdayInBrackets = memoized((locale: string): boolean => {
	const parts = dateFormat(locale, { weekday: 'short', day: 'numeric' }).formatToParts(WEEK[0]);
	const at = parts.findIndex(({ type }) => type === 'weekday');
	return parts[at - 1]?.value.endsWith('(') ?? false;
});

/** The day of the week of a year, month and day. */
export const weekdayName = (period: string[], locale: string): CalendarName =>
	weekdayNames(locale)[weekdayOf(new Date(`${period.join('-')}T00:00:00Z`))] as CalendarName;
