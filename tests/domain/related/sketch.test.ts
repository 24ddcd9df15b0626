import { describe, expect, test } from 'vitest';
import { featuresAt } from '../../../src/domain/related/feature-table.ts';
import { areVersions, MOST_HASHES, sketchOf } from '../../../src/domain/related/sketch.ts';
import { textReader } from '../../../src/loader/related/read-features.ts';
import { wordsFrom } from '../../helpers/made-up-archive.ts';
import { aRelatable } from '../../helpers/relate.ts';

const readTexts = textReader();
const sketch = (text: string, lang = 'en') =>
	featuresAt(readTexts([aRelatable({ text, lang })]), 0).sketch;
/** Whether two texts are versions of one, which must not depend on which is named first. */
function alike(a: string, b: string, lang = 'en'): boolean {
	const answer = areVersions(sketch(a, lang), sketch(b, lang));
	expect(areVersions(sketch(b, lang), sketch(a, lang))).toBe(answer);
	return answer;
}

const WIRE =
	'Fishing crews from nine ports signed a pact on Friday that closes the northern banks ' +
	'to trawlers for three winters, harbour officials and skippers told local radio.';

test('a text is a version of itself, whatever its capitals, accents and signs', () => {
	expect(alike(WIRE, WIRE)).toBe(true);
	expect(alike(WIRE, WIRE.toUpperCase().replaceAll(',', ' —'))).toBe(true);
});

test('a text with a word changed, or with a sentence more, is a version', () => {
	expect(alike(WIRE, WIRE.replace('Friday', 'Sunday'))).toBe(true);
	expect(alike(WIRE, `${WIRE} More follows soon.`)).toBe(true);
});

test('a text of which another has little, or only the words, is no version', () => {
	expect(alike(WIRE, WIRE.split(' ').reverse().join(' '))).toBe(false);
	expect(alike(wordsFrom(0, 60), `${wordsFrom(0, 10)} ${wordsFrom(100, 150)}`)).toBe(false);
	expect(alike(wordsFrom(0, 60), wordsFrom(60, 120))).toBe(false);
});

test('a text that quotes another whole is a version of it', () => {
	expect(alike(wordsFrom(20, 60), wordsFrom(0, 200))).toBe(true);
});

test('texts of very few words are versions only if they are the same', () => {
	expect(alike('Ceasefire', 'ceasefire!')).toBe(true);
	expect(alike('Ceasefire holds', 'Ceasefire holds')).toBe(true);
	expect(alike('Ceasefire holds', 'Ceasefire broken')).toBe(false);
	expect(alike('Ceasefire', 'Ceasefire holds')).toBe(false);
});

test.each([
	['', ''],
	['…', '!'],
	['The of and', 'and of the'],
	['', 'Ceasefire'],
])('texts without words that say anything are versions of nothing: “%s” and “%s”', (a, b) => {
	expect(alike(a, b)).toBe(false);
});

test('Japanese texts with a word changed are versions, and others are not', () => {
	const text = '市議会は金曜日に古い港の再開発計画を承認し、工事は来年の春に始まる予定だ。';
	expect(alike(text, text.replace('金曜日', '日曜日'), 'ja')).toBe(true);
	expect(alike(text, '山の天文台で若い研究者が新しい彗星を見つけ、名前を付けた。', 'ja')).toBe(
		false,
	);
});

describe('of long texts', () => {
	const long = wordsFrom(0, 5000);

	test('few hashes are kept, all of them below the limit of their level', () => {
		const { hashes, level } = sketch(long);
		expect(hashes.length).toBeLessThanOrEqual(MOST_HASHES);
		expect(hashes.length).toBeGreaterThan(MOST_HASHES / 4);
		expect(hashes.at(-1)).toBeLessThan(2 ** (32 - level));
		expect([...hashes]).toEqual([...new Set(hashes)].sort((a, b) => a - b));
	});

	test('versions are known: half of each shared, or one that continues the other', () => {
		expect(alike(long, wordsFrom(1500, 6500))).toBe(true);
		expect(alike(long, wordsFrom(0, 9000))).toBe(true);
	});

	test('a tenth shared makes no versions', () => {
		expect(alike(long, wordsFrom(4500, 9500))).toBe(false);
	});
});

test('a run of words that comes back is kept once, as is a text shorter than a run', () => {
	expect(sketchOf(Uint32Array.of(1, 2, 3, 4, 1, 2, 3, 4, 1, 2, 3, 4)).hashes).toHaveLength(4);
	expect(sketchOf(Uint32Array.of(1, 2)).hashes).toHaveLength(1);
	expect(sketchOf(new Uint32Array()).hashes).toHaveLength(0);
});
