import type { PartialDate } from '../dates/partial-date.ts';
import { FACETS, type Facet } from './facets.ts';
import type { SearchQuery } from './query.ts';
import type { Rows } from './rows.ts';

/** Of a story, that it is found in a language that its reader prefers. */
export const OTHER_LANGUAGE = 1 << FACETS.length;

/** For each story, by row, what of a query's filters it does not meet. */
export interface Narrowing {
	/**
	 * Facets of which a story has none of the values chosen, as bits in the order of {@link FACETS};
	 * {@link OTHER_LANGUAGE} where another version of it stands in its place.
	 */
	lacking: Uint32Array;
	/** Whether a story lies outside the range of dates, by row. */
	isOutside: Uint8Array;
}

/** Whether filters or dates leave a story out. */
export const isNarrowedOut = ({ lacking, isOutside }: Narrowing, row: number): boolean =>
	lacking[row] !== 0 || isOutside[row] === 1;

/** How the stories of a shard stand to the filters and dates of a query. */
export function narrowing(
	rows: Rows,
	{ filters, from, to }: Pick<SearchQuery, 'filters' | 'from' | 'to'>,
): Narrowing {
	const lacking = new Uint32Array(rows.size);
	FACETS.forEach((facet, bit) => {
		const chosen = filters[facet] ?? [];
		if (chosen.length === 0) return;
		const wanted = numbersOf(rows, facet, chosen);
		rows.facets[facet].rows.forEach((own, row) => {
			if (!own.some((value) => wanted.has(value))) (lacking[row] as number) |= 1 << bit;
		});
	});
	const isOutside = new Uint8Array(rows.size);
	if (from ?? to) {
		rows.dates.forEach((date, row) => {
			if (!isWithin(date, from, to)) isOutside[row] = 1;
		});
	}
	return { lacking, isOutside };
}

const numbersOf = (rows: Rows, facet: Facet, chosen: string[]) =>
	new Set(chosen.map((name) => rows.facets[facet].names.indexOf(name)).filter((at) => at >= 0));

/** Whether any day that a date may mean lies in a range; an undated story lies in none. */
export function isWithin(
	date: PartialDate | undefined,
	from: PartialDate | undefined,
	to: PartialDate | undefined,
): boolean {
	if (date === undefined) return false;
	return !(from && isBefore(date, from)) && !(to && isBefore(to, date));
}

/** Whether a day, month or year is over before another begins. As text, that takes no calendar. */
function isBefore(first: PartialDate, second: PartialDate): boolean {
	const shared = Math.min(first.length, second.length);
	return first.slice(0, shared) < second.slice(0, shared);
}
