import { isSameLanguage } from '../text/language.ts';
import { isNarrowedOut, OTHER_LANGUAGE } from './narrowing.ts';
import type { SearchedShard } from './ranked.ts';

/** A version of a story that is found. */
interface Found {
	shard: number;
	row: number;
	/** Terms that it has. */
	terms: number;
	isInLanguage: boolean;
}

/** Whether a version is shown rather than another: it has more of the terms, or the reader's language. */
const isBefore = (a: Found, b: Found) =>
	a.terms === b.terms ? a.isInLanguage && !b.isInLanguage : a.terms > b.terms;

/**
 * The shards as they are shown, in which a story that is found in several languages stands once.
 * @param least terms that a story which is found has.
 * @param language BCP 47 tag of the newspaper.
 */
export function oneOfEach(
	shards: SearchedShard[],
	least: number,
	language: string,
): SearchedShard[] {
	const shown = new Map<string, Found>();
	const hidden: Found[] = [];
	shards.forEach(({ matches, narrowing }, shard) => {
		for (const [row, set] of matches.rows.sets) {
			const terms = matches.counts[row] as number;
			if (terms < least || isNarrowedOut(narrowing, row)) continue;
			const lang = matches.rows.lang(row) ?? language;
			const isInLanguage = isSameLanguage(lang, language);
			const found = { shard, row, terms, isInLanguage };
			const other = shown.get(set);
			if (!other || isBefore(found, other)) shown.set(set, found);
			if (other) hidden.push(isBefore(found, other) ? other : found);
		}
	});
	if (hidden.length === 0) return shards;
	const rowsOf = Map.groupBy(hidden, ({ shard }) => shard);
	return shards.map((each, shard) => {
		const own = rowsOf.get(shard);
		if (!own) return each;
		const lacking = each.narrowing.lacking.slice();
		for (const { row } of own) (lacking[row] as number) |= OTHER_LANGUAGE;
		return { ...each, narrowing: { ...each.narrowing, lacking } };
	});
}
