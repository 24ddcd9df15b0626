import { describe, expect, test } from 'vitest';
import { markedPlaces } from '../../../src/domain/search/marked-places.ts';

/** The stretches of a text that are marked. */
const marked = (text: string, ...marks: string[]) =>
	markedPlaces(text, marks).map(({ start, end }) => text.slice(start, end));

describe('words of a search', () => {
	test('are found wherever they stand, and nowhere else', () => {
		expect(markedPlaces('War and peace, and war.', ['war', 'peace'])).toEqual([
			{ start: 0, end: 3, mark: 'war' },
			{ start: 8, end: 13, mark: 'peace' },
			{ start: 19, end: 22, mark: 'war' },
		]);
		expect(marked('War and peace', 'treaty')).toEqual([]);
		expect(marked('War and peace')).toEqual([]);
	});

	test('are found as whole words only', () => {
		expect(marked('warfare, postwar, prewar war', 'war')).toEqual(['war']);
	});

	test('are found whatever their case, accents and endings', () => {
		expect(marked('CAFÉ, café, Cafe', 'cafe')).toEqual(['CAFÉ', 'café', 'Cafe']);
		expect(marked("Ukraine’s and Ukraine's", 'ukraine')).toEqual(['Ukraine’s', "Ukraine's"]);
	});

	test('are found without the signs around them', () => {
		expect(marked('“war” (war), war—war/peace war-time', 'war')).toEqual([
			'war',
			'war',
			'war',
			'war',
			'war',
		]);
	});

	test('are found where hyphens are hidden in them or accents stand apart', () => {
		expect(marked('diplo\u00admacy now', 'diplomacy')).toEqual(['diplo\u00admacy']);
		expect(marked('le cafe\u0301 noir', 'cafe')).toEqual(['cafe\u0301']);
	});
});

describe('a phrase', () => {
	test('is found where all its words follow one another', () => {
		expect(marked('Direct talks, talks and direct  “talks”', 'direct talks')).toEqual([
			'Direct talks',
			'direct  “talks',
		]);
		expect(marked('in the first-half', 'first half')).toEqual(['first-half']);
		expect(marked('direct', 'direct talks')).toEqual([]);
	});

	test('counts before a word that begins it', () => {
		expect(marked('direct talks, direct aid', 'direct', 'direct talks', 'talks')).toEqual([
			'direct talks',
			'direct',
		]);
	});

	test('of signs is found inside what has no spaces', () => {
		expect(marked('第二次世界大戦争議', '戦 争')).toEqual(['戦争']);
		expect(marked('東京2020年', '2020')).toEqual(['2020']);
	});
});
