import { describe, expect, test } from 'vitest';
import {
	composed,
	type Features,
	featureReader,
	IN_HEADLINE,
	MOST_TIMES,
	NOWHERE,
	type Readable,
	SECTION,
	TOPIC,
} from '../../../src/domain/related/features.ts';

const readEnglish = featureReader('en-Latn', ['the', 'of', 'don’t']);
const read = (given: Partial<Readable>, reader = readEnglish) =>
	reader({ title: '', text: '', topics: [], ...given });

/** What a story's features say of a word, undefined if it is none of them. */
function use(features: Features, word: string) {
	const at = features.hashes.indexOf(read({ text: word }).hashes[0] ?? -1);
	return at < 0 ? undefined : { count: features.counts[at], place: features.places[at] };
}

test('a story without words, topics and section has no features', () => {
	const features = read({ title: '…' });
	expect(features.hashes).toHaveLength(0);
	expect(features.sketch.hashes).toHaveLength(0);
});

describe('the count of a word', () => {
	test('is how often headline, standfirst and text have it, whatever the spelling', () => {
		const features = read({ description: 'Peace', text: 'PEACE and peace; a treaty' });
		expect(use(features, 'peace')?.count).toBe(3);
		expect(use(features, 'treaty')?.count).toBe(1);
		expect(use(features, 'war')).toBeUndefined();
	});

	test('tells whether the headline has it', () => {
		const features = read({ title: 'Peace', text: 'Peace, a treaty' });
		expect(use(features, 'peace')?.count).toBe(IN_HEADLINE + 2);
		expect(use(features, 'treaty')?.count).toBe(1);
	});

	test('goes no further than it has room', () => {
		const text = 'peace '.repeat(500);
		expect(use(read({ text }), 'peace')?.count).toBe(MOST_TIMES);
		expect(use(read({ title: 'Peace', text }), 'peace')?.count).toBe(IN_HEADLINE + MOST_TIMES);
	});
});

test('stop words are left out of headline, standfirst and text, in any spelling', () => {
	const given = "The DON’T of don't Of";
	expect(read({ title: given, description: given, text: given }).hashes).toHaveLength(0);
});

describe('the place of a word', () => {
	test('is where the text has it first', () => {
		expect(use(read({ text: 'a peace and peace' }), 'peace')?.place).toBe(2);
	});

	test('is rather where it begins with a small letter', () => {
		expect(use(read({ text: 'Peace, then peace, PEACE, peace' }), 'peace')?.place).toBe(12);
		expect(use(read({ text: 'Ukraine, UKRAINE' }), 'ukraine')?.place).toBe(0);
	});

	test('is nowhere if the text does not have it, or only very far on', () => {
		const features = read({
			title: 'Peace',
			description: 'treaty',
			text: `${'— '.repeat(40_000)}war`,
		});
		for (const word of ['peace', 'treaty', 'war']) expect(use(features, word)?.place).toBe(NOWHERE);
	});

	test('is counted in the composed text', () => {
		const text = 'Élysée peace'.normalize('NFD');
		const place = use(read({ text }), 'peace')?.place as number;
		expect(composed(text).slice(place)).toBe('peace');
	});
});

test('topics and section are features that no word has, each once', () => {
	const { counts, hashes } = read({ text: 'peace', topics: ['peace', 'peace'], section: 'peace' });
	expect([...counts].sort((a, b) => a - b)).toEqual([1, SECTION, TOPIC]);
	expect(new Set(hashes).size).toBe(3);
});

test('two languages have no feature in common, not even a topic', () => {
	const given = { title: 'Paris', text: 'Ukraine 東京', topics: ['war'], section: 'world' };
	const french = new Set(read(given, featureReader('fr-Latn', [])).hashes);
	expect([...read(given).hashes].filter((hash) => french.has(hash))).toEqual([]);
});

test('features stand in the order of their hashes, whatever the order of the words', () => {
	const words = ['peace', 'treaty', 'ocean', 'whale', 'ship', 'storm'];
	const forth = read({ text: words.join(' ') });
	const back = read({ text: words.toReversed().join(' ') });
	expect([...forth.hashes]).toEqual([...forth.hashes].sort((a, b) => a - b));
	expect(back.hashes).toEqual(forth.hashes);
});

test('a reader forgets one story before it reads the next', () => {
	const text = Array.from({ length: 3000 }, (_, i) => `word${i}`).join(' ');
	expect(read({ text }).hashes).toHaveLength(3000);
	expect(read({ text: 'peace' })).toEqual(read({ text: 'peace' }, featureReader('en-Latn', [])));
});

test('a text that may be a set phrase is sketched with its headline', () => {
	const sketchUnder = (title: string) => read({ title, text: 'Watch the video above.' }).sketch;
	expect(sketchUnder('Whale rescued')).not.toEqual(sketchUnder('Budget passed'));
	expect(sketchUnder('Whale rescued')).toEqual(sketchUnder('Whale rescued'));
});

test('the sketch is of the text alone', () => {
	const text = 'delegates of nine nations met in Geneva once again on Monday';
	const { sketch } = read({ text });
	expect(sketch.hashes.length).toBeGreaterThan(1);
	expect(read({ title: 'Peace', description: 'War', text, topics: ['war'] }).sketch).toEqual(
		sketch,
	);
	expect(read({ text: `${text} again` }).sketch).not.toEqual(sketch);
});
