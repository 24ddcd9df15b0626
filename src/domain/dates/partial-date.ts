import { memoized } from '../text/memoized.ts';
import { dateFormat } from './date-format.ts';
import { printed } from './first-of-month.ts';

/**
 * A date no more precise than it is known: `2022`, `2022-10`, `2022-10-24`, or an instant
 * in UTC such as `2022-10-24T18:30:00Z`. The text itself is the value; it is never padded.
 */
export type PartialDate = string;

export type DatePrecision = 'year' | 'month' | 'day' | 'time';

const FORM =
	/^(\d{4})(?:-(\d{2})(?:-(\d{2})(?:[T ](\d{2}):(\d{2})(?::(\d{2})(?:\.\d+)?)?\s*(Z|[+-]\d{2}:?\d{2})?)?)?)?$/;
/** Dates as writers may give them, for messages. */
export const DATE_EXAMPLES = '2022, 2022-10, 2022-10-24 or 2022-10-24T18:30:00+01:00';

/**
 * Reads a date as writers give it.
 * @returns the normalised date, or what is wrong with it and what to do.
 */
export function parsePartialDate(input: string): { date: PartialDate } | { wrong: string } {
	const match = FORM.exec(input.trim());
	if (!match) return { wrong: `“${input}” is not a date; write ${DATE_EXAMPLES}` };
	const [, year = '', month, day, hour, minute, second = '00', offset] = match;
	if (!month) return { date: year };
	if (Number(month) < 1 || Number(month) > 12) {
		return { wrong: `“${input}” has no month ${month}; months go from 01 to 12` };
	}
	if (!day) return { date: `${year}-${month}` };
	const days = new Date(Date.UTC(Number(year), Number(month), 0)).getUTCDate();
	if (Number(day) < 1 || Number(day) > days) {
		return { wrong: `“${input}” is not in the calendar; that month has ${days} days` };
	}
	if (!hour || !minute) return { date: `${year}-${month}-${day}` };
	if (!offset) {
		return { wrong: `“${input}” has a time without an offset; add one, such as Z or +01:00` };
	}
	const zone = offset === 'Z' ? 'Z' : `${offset.slice(0, 3)}:${offset.slice(-2)}`;
	const instant = new Date(`${year}-${month}-${day}T${hour}:${minute}:${second}${zone}`);
	if (Number.isNaN(instant.getTime())) {
		return { wrong: `“${input}” has no such time of day; write ${DATE_EXAMPLES}` };
	}
	return { date: instant.toISOString().replace(/\.\d+Z$/, 'Z') };
}

/** A day, its month in figures or words, as systems write it that know no time zones. */
const DAY =
	/^(?:\d{4}[-/.]\d{1,2}[-/.]\d{1,2}|(?:\p{L}{2,9},? )?(?:\p{L}{3,9}\.? \d{1,2}(?:st|nd|rd|th)?,? \d{4}|\d{1,2}(?:st|nd|rd|th)?\.? \p{L}{3,9}\.?,? \d{4}))/u;
/** A day in figures of which nobody knows which is the month. */
const FIGURES = /^\d{1,2}[./-]\d{1,2}[./-](\d{4})\b/;
/** Seconds or milliseconds since 1970. */
const EPOCH = /^\d{10}(?:\d{3})?$/;

/** The date a value says, in whatever form other systems have dates; no more precise than it surely is. */
export function dateIn(value: unknown): PartialDate | undefined {
	if (typeof value !== 'string' && typeof value !== 'number') return undefined;
	const text = String(value).trim();
	const parsed = parsePartialDate(text);
	if ('date' in parsed) return parsed.date;
	if (EPOCH.test(text)) {
		return new Date(Number(text.padEnd(13, '0'))).toISOString().replace(/\.\d+Z$/, 'Z');
	}
	if (!DAY.test(text)) return FIGURES.exec(text)?.[1];
	const time = Date.parse(`${text.slice(0, 40)} UTC`);
	const read = Number.isNaN(time) ? Date.parse(text.slice(0, 40)) : time;
	return Number.isNaN(read) ? /\d{4}/.exec(text)?.[0] : new Date(read).toISOString().slice(0, 10);
}

export function precisionOf(date: PartialDate): DatePrecision {
	if (date.length > 10) return 'time';
	return date.length > 7 ? 'day' : date.length > 4 ? 'month' : 'year';
}

/** A date for those who know no years and months (schema.org, feeds); undefined if it is no more precise. */
export function exactDate(date: PartialDate | undefined): PartialDate | undefined {
	return date && ['day', 'time'].includes(precisionOf(date)) ? date : undefined;
}

const formats = new Map<string, Intl.DateTimeFormat>();

/** A format of dates, made once: each takes some 100 KB, and dates are compared by the million. */
function knownFormat(locale: string, form: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
	const key = JSON.stringify([locale, form]);
	const format = formats.get(key) ?? dateFormat(locale, form);
	formats.set(key, format);
	return format;
}

/** An instant, in ISO 8601, as `YYYY-MM-DDTHH:MM:SS` on the clocks of `timeZone`. */
const localClock = memoized((instant: string, timeZone: string): string => {
	// Swedish is the locale whose short form is ISO 8601.
	const format = knownFormat('sv-SE', { dateStyle: 'short', timeStyle: 'medium', timeZone });
	const [year = '', ...rest] = format.format(new Date(instant)).replace(' ', 'T').split('-');
	return [year.padStart(4, '0'), ...rest].join('-');
});

/**
 * The calendar day (or month, or year) a date falls in, as `2022-10-24`, `2022-10` or `2022`,
 * an instant being read on the clocks of `timeZone`.
 */
export function calendarKey(date: PartialDate, timeZone: string): string {
	return precisionOf(date) === 'time' ? localClock(date, timeZone).slice(0, 10) : date;
}

/** Whether a date still lies ahead; a day, month or year begins at its first moment in `timeZone`. */
export function isAfter(date: PartialDate, now: Date, timeZone: string): boolean {
	if (precisionOf(date) === 'time') return Date.parse(date) > now.getTime();
	return date > localClock(now.toISOString(), timeZone).slice(0, date.length);
}

/**
 * A text that sorts dates: within a period, what is only known to the period comes first,
 * and undated (`undefined`) comes before every date.
 */
export function dateOrder(date: PartialDate | undefined, timeZone: string): string {
	if (date === undefined) return '';
	return precisionOf(date) === 'time' ? localClock(date, timeZone) : date;
}

/** The moment, in UTC, at which the clocks of `timeZone` show noon of a day. */
export function noonOf(day: PartialDate, timeZone: string): string {
	const noon = Date.parse(`${day}T12:00:00Z`);
	const moment = (time: number) => new Date(time).toISOString().replace(/\.\d+Z$/, 'Z');
	// Clocks may be changed between the two moments; never by noon of the same day.
	let guess = noon;
	for (let step = 0; step < 2; step++) {
		guess -= Date.parse(`${localClock(moment(guess), timeZone)}Z`) - noon;
	}
	return moment(guess);
}

/** A date in words for `locale`, no more precise than it is: “24 October 2022”, “October 2022”, “2022”. */
export const dateInWords = memoized(inWords);

function inWords(date: PartialDate, locale: string, timeZone: string): string {
	const precision = precisionOf(date);
	if (precision === 'time') {
		const format = knownFormat(locale, {
			day: 'numeric',
			month: 'long',
			year: 'numeric',
			hour: '2-digit',
			minute: '2-digit',
			timeZoneName: 'short',
			timeZone,
		});
		return printed(format, new Date(date), locale);
	}
	const [year, month = '01', day = '01'] = date.split('-');
	// Years 0000 to 0099 are not read as 19xx when written in ISO form.
	const start = new Date(`${year}-${month}-${day}T00:00:00Z`);
	const format = knownFormat(locale, {
		year: 'numeric',
		...(precision !== 'year' && { month: 'long' }),
		...(precision === 'day' && { day: 'numeric' }),
		timeZone: 'UTC',
	});
	return printed(format, start, locale);
}
