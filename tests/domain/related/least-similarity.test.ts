import { describe, expect, test } from 'vitest';
import { leastSimilarities } from '../../../src/domain/related/least-similarity.ts';
import { MOST_NEIGHBOURS } from '../../../src/domain/related/neighbours.ts';
import { aRelatable, relatedIds } from '../../helpers/relate.ts';

/** The figures of stories to each of which the nearest is so near. */
function leastOf(nearest: number[], languages = nearest.map(() => 'de-Latn')) {
	const similarities = new Float32Array(nearest.length * MOST_NEIGHBOURS);
	nearest.forEach((similarity, story) => {
		similarities[story * MOST_NEIGHBOURS] = similarity;
	});
	const counts = Uint8Array.from(nearest, (similarity) => Number(similarity > 0));
	return leastSimilarities({ stories: new Uint32Array(), similarities, counts }, languages);
}
const many = (similarity: number) => Array.from({ length: 100 }, () => similarity);

describe('the least similarity', () => {
	test('is lower where stories have less in common', () => {
		const [high, low] = [0.48, 0.12].map((each) => leastOf(many(each)).get('de-Latn') ?? 0);
		expect(low).toBeCloseTo((high as number) / 4);
	});

	test('is each language’s own', () => {
		const languages = [...many(0).map(() => 'en-Latn'), ...many(0).map(() => 'de-Latn')];
		const least = leastOf([...many(0.48), ...many(0.12)], languages);
		expect(least.get('en-Latn')).toBeGreaterThan(least.get('de-Latn') ?? 1);
	});

	test('is the same after a story is added that is like the others', () => {
		expect(leastOf([...many(0.3), 0.29])).toEqual(leastOf(many(0.3)));
	});

	test('does not fall to nothing where a few stories have hardly a word in common', () => {
		expect(leastOf([0.01, 0.01]).get('de-Latn')).toBeGreaterThan(0.04);
	});

	test('asks nothing of stories that have no neighbour', () => {
		expect(leastOf([0, 0]).size).toBe(0);
	});
});

test('German stories find each other through other forms and compounds of a word', async () => {
	const texts = {
		a: 'Die Gemeinde plant Windkraftanlagen am Waldrand',
		b: 'Gegen Windkraft sammelte die Gemeindevertretung Unterschriften',
		c: 'Der Dirigent eröffnete das Festspielhaus mit Orchestermusik',
		d: 'Dirigenten loben Orchester und Festspiele',
	};
	const stories = Object.entries(texts).map(([id, text]) =>
		aRelatable({ id, title: '', text, lang: 'de-AT' }),
	);
	const lists = await relatedIds(stories, 0, 1);
	expect([...lists]).toEqual([
		['a', ['b']],
		['b', ['a']],
		['c', ['d']],
		['d', ['c']],
	]);
});

describe('one word that two stories share', () => {
	const filler = (i: number) => `own${i} sole${i} mine${i} only${i} single${i}`;
	const about = (word: string, count: number) =>
		Array.from({ length: count }, (_, i) =>
			aRelatable({ id: `${word}${i}`, title: '', text: `${word} ${filler(i)}${word}` }),
		);
	const strangers = Array.from({ length: 30 }, (_, i) =>
		aRelatable({ id: `x${i}`, title: '', text: filler(100 + i) }),
	);

	test('is no ground where it is an everyday word', async () => {
		const lists = await relatedIds([...about('child', 12), ...strangers]);
		expect(lists.get('child0')).toEqual([]);
	});

	test('is one where it is rare', async () => {
		const lists = await relatedIds([...about('zirconium', 3), ...strangers]);
		expect(lists.get('zirconium0')?.toSorted()).toEqual(['zirconium1', 'zirconium2']);
	});
});
