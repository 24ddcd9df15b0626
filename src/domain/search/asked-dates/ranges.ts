import type { PartialDate } from '../../dates/partial-date.ts';
import type { DateParts } from './date-form.ts';
import type { Lead } from './joining-patterns.ts';
import type { Trail } from './joining-words/row.ts';
import { moved, type Period, span } from './periods.ts';
import type { WrittenDate } from './sticky.ts';

/** A range of dates that may be open at one end. */
export interface DateRange {
	from?: PartialDate | undefined;
	to?: PartialDate | undefined;
}

/** What a date stands for beside a word such as “since” or “before”. */
export function boundedBy({ from, to }: Period, leads: ReadonlySet<Lead | Trail>): DateRange {
	if (leads.has('since')) return { from };
	if (leads.has('until')) return { to };
	if (leads.has('before')) return { to: moved(from, -1) };
	return leads.has('after') ? { from: moved(to, 1) } : { from, to };
}

/** Whether a date is a number alone, which may be a day. */
const isDayOnly = ({ day, month }: DateParts) => day !== undefined && month === undefined;

/** Whether the end of a range has what its beginning leaves out: the year, or month and year of a day. */
export const completes = ({ from }: Period, { parts }: WrittenDate) =>
	from.length === 10 || (from.length === 7 && !isDayOnly(parts));

/** The range from a date that leaves out its year, or month and year, to one that has them. */
export function completedRange({ parts, read }: WrittenDate, end: Period): Period | undefined {
	const [year = '', number] = end.from.split('-');
	const start = read({ number, ...parts, year });
	if (!start) return undefined;
	// “December to February 1990” begins the year before.
	const before = !isDayOnly(parts) && read({ ...parts, year: String(Number(year) - 1) });
	return span(start, end) ?? (before ? span(before, end) : undefined);
}
