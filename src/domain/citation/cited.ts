import { monthNames } from '../dates/calendar.ts';
import { calendarKey, type PartialDate } from '../dates/partial-date.ts';

/** What of a story is cited. */
export interface Cited {
	title: string;
	pubDate?: PartialDate | undefined;
	authors: { name: string }[];
	/** Who published it first, if not this site. */
	source?: { name: string } | undefined;
	/** Address of its page, with the origin. */
	url: string;
	/** Name of this site. */
	publication: string;
}

/** A day as far as it is known, its month in English words. */
export interface Day {
	year: string;
	month?: string | undefined;
	day?: string | undefined;
}

export function dayOf(date: PartialDate, timeZone: string): Day {
	const [year = '', month, day] = calendarKey(date, timeZone).split('-');
	return {
		year,
		month: month && monthNames('en')[Number(month) - 1]?.long,
		day: day && String(Number(day)),
	};
}
