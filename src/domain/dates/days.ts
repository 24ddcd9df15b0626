/**
 * Days as whole numbers, 0 being 1 January 1970, for what compares dates by number. The calendar
 * is the Gregorian one, carried back to the year 0 (ISO 8601), as that of ECMAScript’s own dates.
 */
import type { PartialDate } from './partial-date.ts';

export const DAY_IN_MILLISECONDS = 86_400_000;

/** @param month counted from 0; @param day 0 is the last day of the month before. */
function numberOf(year: number, month: number, day: number): number {
	// Unlike Date.UTC, this takes the years 0 to 99 for what they are.
	return new Date(0).setUTCFullYear(year, month, day) / DAY_IN_MILLISECONDS;
}

const partsOf = (date: PartialDate) => date.slice(0, 10).split('-').map(Number);

/** First day of a day, month or year; may be negative. An instant counts as its day in UTC. */
export function firstDay(date: PartialDate): number {
	const [year = 0, month = 1, day = 1] = partsOf(date);
	return numberOf(year, month - 1, day);
}

/** Last day of a day, month or year; may be negative. An instant counts as its day in UTC. */
export function lastDay(date: PartialDate): number {
	const [year = 0, month = 12, day] = partsOf(date);
	return day === undefined ? numberOf(year, month, 0) : numberOf(year, month - 1, day);
}

/** The day of a number as `2022-10-24`, for the years 0 to 9999. */
export const dateOfDay = (day: number): string =>
	new Date(day * DAY_IN_MILLISECONDS).toISOString().slice(0, 10);

/** The month a date is counted in; of one known to the year, its first. */
export const monthOf = (date: PartialDate): string =>
	date.length === 4 ? `${date}-01` : date.slice(0, 7);
