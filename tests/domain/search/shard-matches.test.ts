import { describe, expect, test } from 'vitest';
import { type Hits, shardMatches } from '../../../src/domain/search/shard-matches.ts';
import { aDocument } from '../../helpers/a-search-document.ts';
import { rowsOf, termsOf } from '../../helpers/searched-shard.ts';

/** Places of a term in stories, by row. */
const hits = (places: Record<number, number[]>): Hits => ({
	rows: Object.keys(places).map(Number),
	places: Object.values(places),
});
/** What terms find in four stories, each of a headline of two words and a text of five. */
const matched = (typed: string, found: Hits[][], without: number[] = []) =>
	shardMatches(termsOf(typed), found, without, rowsOf(Array(4).fill(aDocument())), 5);

describe('the stories of a shard', () => {
	test('have so many of the terms', () => {
		const { counts } = matched('oil war', [[hits({ 0: [2], 1: [3] })], [hits({ 1: [4], 3: [0] })]]);
		expect([...counts]).toEqual([1, 2, 0, 1]);
	});

	test('are told apart from those that are to be left out', () => {
		const { counts } = matched('oil', [[hits({ 0: [2], 1: [3] })]], [1, 2, 2]);
		expect([...counts]).toEqual([1, -1, -1, 0]);
	});

	test('have none of a term if it is in no story', () => {
		expect([...matched('oil', [[hits({})]]).counts]).toEqual([0, 0, 0, 0]);
		expect([...matched('oil', [[]]).counts]).toEqual([0, 0, 0, 0]);
		expect([...matched('', []).counts]).toEqual([0, 0, 0, 0]);
	});

	test('count for more where the terms stand together', () => {
		const { closeness } = matched('oil war', [
			[hits({ 0: [2], 1: [2], 2: [2] })],
			[hits({ 0: [3], 1: [6] })],
		]);
		expect(closeness[0]).toBeGreaterThan(closeness[1] as number);
		expect(closeness[1]).toBeGreaterThan(1);
		expect([closeness[2], closeness[3]]).toEqual([1, 1]);
	});
});

describe('a term', () => {
	test('is stronger in a headline than in a text, and nothing where it is not', () => {
		const [oil] = matched('oil', [[hits({ 0: [0], 2: [4] })]]).terms;
		const [headline, none, text] = oil?.strengths ?? [];
		expect(headline).toBeGreaterThan(text as number);
		expect(text).toBeGreaterThan(0);
		expect(none).toBe(0);
	});

	test('is found in so many stories, by whichever of its wordings', () => {
		const own = [hits({ 0: [2], 1: [2] }), hits({ 1: [3], 3: [3] })];
		expect(matched('co-operate', [own]).terms[0]?.found).toBe(3);
	});

	test('stands in each story where the wording does that counts most', () => {
		// “co operate” and “cooperate”, of which the second counts less.
		const own = [hits({ 0: [4], 1: [4] }), hits({ 0: [5], 1: [0], 2: [6] })];
		const [term] = matched('co-operate', [own]).terms;
		expect([...(term?.wordings ?? [])]).toEqual([0, 1, 1, 0]);
		expect(term?.places).toEqual([[4], [0], [6], undefined]);
	});

	test('is there even if a wording of it counts for nothing', () => {
		const terms = [{ typed: 'x', isPhrase: false, wordings: [{ text: 'x', weight: 0 }] }];
		const rows = rowsOf([aDocument()]);
		const { counts, terms: found } = shardMatches(terms, [[hits({ 0: [2] })]], [], rows, 5);
		expect(counts[0]).toBe(1);
		expect(found[0]?.found).toBe(1);
	});
});
