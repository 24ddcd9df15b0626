import { DAY_IN_MILLISECONDS } from '../dates/days.ts';
import { type PartialDate, precisionOf } from '../dates/partial-date.ts';

/** Days after which closeness in time counts for a third, and what it adds at most. */
const DAYS = 240;
const MOST = 0.3;
const MIDDLE = { year: '-07-02', month: '-16', day: 'T12:00:00Z', time: '' } as const;

/** Day a story is dated, counted from 1970; the middle of what is known, NaN if nothing is. */
export function dayOf(date: PartialDate | undefined): number {
	if (date === undefined) return Number.NaN;
	return Date.parse(date + MIDDLE[precisionOf(date)]) / DAY_IN_MILLISECONDS;
}

/** Half the length of what a date may mean, in days. */
const VAGUENESS = { year: 183, month: 15.5, day: 0.5, time: 0 } as const;

/** Whether two dates may be at most so many days apart; unknown ones may. */
export function mayBeWithin(
	days: number,
	date: PartialDate | undefined,
	other: PartialDate | undefined,
): boolean {
	if (date === undefined || other === undefined) return true;
	const vagueness = VAGUENESS[precisionOf(date)] + VAGUENESS[precisionOf(other)];
	return Math.abs(dayOf(date) - dayOf(other)) <= days + vagueness;
}

/** Factor by which closeness in time favours a story: 1 to 1.3, and 1 where a date is unknown. */
export function closeness(day: number, other: number): number {
	const apart = Math.abs(day - other);
	return Number.isNaN(apart) ? 1 : 1 + MOST * Math.exp(-apart / DAYS);
}

/** A day as stories are put in order: undated ones stand before all others. */
export const timeOf = (day: number): number => (Number.isNaN(day) ? Number.NEGATIVE_INFINITY : day);
