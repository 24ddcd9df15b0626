/** How many of the stories found have what results can be narrowed by. */
import { monthOf } from '../dates/days.ts';
import { FACETS, type Facet } from './facets.ts';
import { OTHER_LANGUAGE } from './narrowing.ts';
import type { SearchedShard } from './ranked.ts';

/**
 * What may keep a story from being shown that still counts for a facet: that it has not what is chosen
 * of it, and for languages, that it stands there in another.
 */
const passedOver = (facet: Facet, bit: number) =>
	facet === 'language' ? (1 << bit) | OTHER_LANGUAGE : 1 << bit;

/**
 * Stories found by value of each facet, whatever else of that facet is chosen.
 * @param least terms that a story which counts has.
 */
export function facetCounts(shards: SearchedShard[], least: number): Map<string, number>[] {
	return FACETS.map((facet, bit) => {
		const counts = new Map<string, number>();
		const passed = passedOver(facet, bit);
		for (const { matches, narrowing } of shards) {
			const { names, rows } = matches.rows.facets[facet];
			const own = new Uint32Array(names.length);
			matches.counts.forEach((count, row) => {
				if (count < least || narrowing.isOutside[row] === 1) return;
				if (((narrowing.lacking[row] as number) & ~passed) !== 0) return;
				for (const value of rows[row] as number[]) (own[value] as number)++;
			});
			own.forEach((count, value) => {
				const name = names[value] as string;
				if (count > 0) counts.set(name, (counts.get(name) ?? 0) + count);
			});
		}
		return counts;
	});
}

/**
 * Stories found by month, whatever range of dates is chosen; those of a whole year count in its
 * first month.
 * @param least terms that a story which counts has.
 */
export function monthCounts(shards: SearchedShard[], least: number): Map<string, number> {
	const counts = new Map<string, number>();
	for (const { matches, narrowing } of shards) {
		matches.counts.forEach((count, row) => {
			const date = matches.rows.dates[row];
			if (count < least || narrowing.lacking[row] !== 0 || date === undefined) return;
			const month = monthOf(date);
			counts.set(month, (counts.get(month) ?? 0) + 1);
		});
	}
	return counts;
}
