import { calendarKey } from '../domain/dates/partial-date.ts';
import { InputError } from '../domain/text/input-error.ts';

/**
 * The moment that decides which stories are out: now, or SOURCE_DATE_EPOCH (seconds since 1970,
 * https://reproducible-builds.org/specs/source-date-epoch/), so that a build can be repeated.
 */
export function buildTime(): Date {
	const epoch = process.env.SOURCE_DATE_EPOCH;
	if (!epoch) return new Date();
	if (/^\d+$/.test(epoch)) return new Date(Number(epoch) * 1000);
	throw new InputError(
		`SOURCE_DATE_EPOCH is “${epoch}”; it must be seconds since 1970, such as 1666569600.`,
	);
}

/** The day of the build on the clocks of `timeZone`: `2026-11-23`. */
export const buildDay = (timeZone: string) => calendarKey(buildTime().toISOString(), timeZone);
