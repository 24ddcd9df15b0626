/** How the stories found lie over time: the bars of a picture, from which a range can be chosen. */

import { firstDay, lastDay } from '../dates/days.ts';
import { dateInWords, type PartialDate } from '../dates/partial-date.ts';
import { fill } from '../words/fill.ts';
import type { LocaleWith } from '../words/locale.ts';
import type { MonthCount } from './provider.ts';

/** First and last day, month or year of a range; what is missing is no limit. */
export interface DateRange {
	from?: PartialDate | undefined;
	to?: PartialDate | undefined;
}

/** Stories of one span of time. */
export interface Bar {
	/** First and last month or year of the span; the same if it is no longer. */
	from: PartialDate;
	to: PartialDate;
	count: number;
	/** Whether any day of it lies in the range chosen; false where none is. */
	isChosen: boolean;
}

export interface Timeline {
	/** What a bar stands for; a period is several years. */
	unit: 'month' | 'year' | 'period';
	/** Equal spans, oldest first, those without stories too. */
	bars: Bar[];
	/** Stories of the highest bar. */
	most: number;
}

/** Which bars of a picture are to be chosen, by their places in it. */
export interface Pull {
	first: number;
	last: number;
	/** The end that is moved; the other stays as precise as it was chosen. */
	moved: 'first' | 'last' | 'both';
}

/** Most bars; beside the results, more would be thinner than three pixels. */
const MOST_BARS = 60;
const YEAR = 12;
/** Spans that people count in, in months; the widest holds all years of four digits in 50 bars. */
const SPANS = [1, ...[1, 5, 10, 25, 50, 100, 200].map((years) => years * YEAR)];

/**
 * The picture of all stories found, whatever range is chosen, so that one can widen it again:
 * a bar a month for up to five years, else a year, else the fewest years that fit.
 * @param months oldest first.
 */
export function timeline(months: MonthCount[], chosen: DateRange): Timeline {
	const counted = months.map(({ month, count }) => ({ at: monthNumber(month), count }));
	const first = counted[0]?.at ?? 0;
	const last = counted.at(-1)?.at ?? -1;
	const placesOf = (span: number) => Math.floor(last / span) - Math.floor(first / span) + 1;
	const span = SPANS.find((each) => placesOf(each) <= MOST_BARS) as number;
	const start = Math.floor(first / span);
	const counts = new Array<number>(placesOf(span)).fill(0);
	for (const { at, count } of counted) {
		(counts[Math.floor(at / span) - start] as number) += count;
	}
	return {
		unit: span === 1 ? 'month' : span === YEAR ? 'year' : 'period',
		bars: counts.map((count, place) => {
			const opening = (start + place) * span;
			const from = dateOfMonth(opening, span);
			const to = dateOfMonth(opening + span - 1, span);
			return { from, to, count, isChosen: isChosen({ from, to }, chosen) };
		}),
		most: Math.max(0, ...counts),
	};
}

function monthNumber(date: PartialDate): number {
	const [year = 0, month = 1] = date.split('-').map(Number);
	return year * YEAR + month - 1;
}

/** A month, or its year if months are too fine for the span. */
function dateOfMonth(at: number, span: number): PartialDate {
	const year = String(Math.floor(at / YEAR)).padStart(4, '0');
	return span < YEAR ? `${year}-${String((at % YEAR) + 1).padStart(2, '0')}` : year;
}

function isChosen(span: Required<DateRange>, { from, to }: DateRange): boolean {
	if (!from && !to) return false;
	return !isBackwards({ from, to: span.to }) && !isBackwards({ from: span.from, to });
}

/** Whether a range ends before it begins, so that no story can lie in it. */
export const isBackwards = ({ from, to }: DateRange): boolean =>
	!!from && !!to && lastDay(to) < firstDay(from);

/**
 * The range of dates that a choice of bars stands for. An end moved to the end of the picture is no
 * limit, and neither is the choice of all bars.
 * @param before the range chosen until now.
 */
export function pulledRange(
	bars: Bar[],
	{ first, last, moved }: Pull,
	before: DateRange,
): DateRange {
	const isFromOpen = first === 0;
	const isToOpen = last === bars.length - 1;
	if (moved === 'both' && !(isFromOpen && isToOpen)) {
		return { from: bars[first]?.from, to: bars[last]?.to };
	}
	return {
		from: moved === 'last' ? before.from : isFromOpen ? undefined : bars[first]?.from,
		to: moved === 'first' ? before.to : isToOpen ? undefined : bars[last]?.to,
	};
}

/** A range in words: “March 2019”, “1914 to 1918”, “From 1914”, “Until March 2019”; empty for none. */
export function rangeInWords(
	{ from, to }: DateRange,
	{ words, language }: LocaleWith<'narrowing'>,
	timeZone: string,
): string {
	const { until, since, between } = words.narrowing;
	const inWords = (date: PartialDate) => dateInWords(date, language, timeZone);
	if (!from) return to ? fill(until, { date: inWords(to) }) : '';
	if (!to) return fill(since, { date: inWords(from) });
	if (from === to) return inWords(from);
	return fill(between, { from: inWords(from), to: inWords(to) });
}

/**
 * The months of an answer that is still coming in, with those that an earlier answer to the same
 * words and filters knew of; months do not depend on the range of dates, so that these are right.
 * @returns oldest first.
 */
export function withEarlierMonths(now: MonthCount[], earlier: MonthCount[]): MonthCount[] {
	const known = new Set(now.map(({ month }) => month));
	return [...now, ...earlier.filter(({ month }) => !known.has(month))].sort((a, b) =>
		a.month < b.month ? -1 : 1,
	);
}
