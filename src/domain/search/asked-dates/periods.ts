import { type PartialDate, parsePartialDate } from '../../dates/partial-date.ts';
import type { Season } from './joining-words/row.ts';

/** First and last day, month or year of a stretch of time. */
export interface Period {
	from: PartialDate;
	to: PartialDate;
}

/** First and last month of the northern seasons, as meteorologists count them; 14 is the February after. */
const SEASON_MONTHS: Record<Season, [first: number, last: number]> = {
	spring: [3, 5],
	summer: [6, 8],
	autumn: [9, 11],
	winter: [12, 14],
};

const lone = (date: PartialDate): Period => ({ from: date, to: date });

/** A year, a month or a day, if there is such a one. */
export function calendarPeriod(year: string, month?: number, day?: number): Period | undefined {
	const parts = [month, day].filter((part) => part !== undefined);
	const parsed = parsePartialDate(
		[year, ...parts.map((part) => String(part).padStart(2, '0'))].join('-'),
	);
	return 'date' in parsed ? lone(parsed.date) : undefined;
}

/** A season of the year it begins in; if it is said to end in another, that must be the next. */
export function seasonPeriod(season: Season, year: string, end?: string): Period | undefined {
	const [first, last] = SEASON_MONTHS[season];
	const from = `${year}-${String(first).padStart(2, '0')}`;
	const to = moved(`${year}-01`, last - 1);
	return !end || (to.slice(0, 4) > year && to.slice(0, 4).endsWith(end)) ? { from, to } : undefined;
}

/**
 * A decade, by its first year. “1900s” may mean a century as well, and has it, so that no story is
 * lost; nobody yet calls this century the 2000s.
 */
export function decadePeriod(first: string): Period {
	const length = first.endsWith('00') && first < '2000' ? 100 : 10;
	return { from: first, to: moved(first, length - 1) };
}

/** A century by its number; the 19th went from 1801 to 1900. */
export const centuryPeriod = (century: number): Period => ({
	from: `${century - 1}01`,
	to: `${century}00`,
});

/** The days between two periods and they themselves; undefined if the second ends before the first begins. */
export function span(first: Period, last: Period): Period | undefined {
	const { from } = first;
	const { to } = last;
	const shared = Math.min(from.length, to.length);
	return from.slice(0, shared) > to.slice(0, shared) ? undefined : { from, to };
}

/** The day, month or year that lies `steps` of its kind after another (before it, if negative). */
export function moved(date: PartialDate, steps: number): PartialDate {
	const [year = 0, month = 1, day = 1] = date.split('-').map(Number);
	const [years, months, days] = [4, 7, 10].map((length) => (date.length === length ? steps : 0));
	const time = Date.UTC(year + (years ?? 0), month - 1 + (months ?? 0), day + (days ?? 0));
	return new Date(time).toISOString().slice(0, date.length);
}
