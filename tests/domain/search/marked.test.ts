import { describe, expect, test } from 'vitest';
import { addressWithMarks, marksFromHash } from '../../../src/domain/search/marked.ts';

const STORY = '/2022/10/24/story/';
const there = (found: string[]) => addressWithMarks(STORY, found);
const thereAndBack = (found: string[]) => marksFromHash(there(found).slice(STORY.length));

describe('the address of a story found', () => {
	test('names the words to mark', () => {
		expect(there(['diplomacy', 'ukraine'])).toBe('/2022/10/24/story/#marked=diplomacy,ukraine');
	});

	test('joins the words of a phrase', () => {
		expect(there(['direct talks'])).toBe('/2022/10/24/story/#marked=direct+talks');
		expect(there(['first-half'])).toBe('/2022/10/24/story/#marked=first+half');
	});

	test('names words as they are compared, each once', () => {
		expect(there(['Ukraine', 'Ukraine’s', '“Café”', 'cafe'])).toBe(`${STORY}#marked=ukraine,cafe`);
	});

	test('encodes letters that addresses do not have', () => {
		expect(there(['мир'])).toBe(`${STORY}#marked=%D0%BC%D0%B8%D1%80`);
	});

	test('stays as it is if there is nothing to mark', () => {
		expect(there([])).toBe(STORY);
		expect(there(['–', '', '“”'])).toBe(STORY);
	});
});

describe('what an address asks to mark', () => {
	test('is what was put into it', () => {
		expect(thereAndBack(['diplomacy', 'direct talks', 'мир', '2022', '戦争'])).toEqual([
			'diplomacy',
			'direct talks',
			'мир',
			'2022',
			'戦 争',
		]);
		expect(there(thereAndBack(['a b', '戦争', 'O’Brien']))).toBe(there(['a b', '戦争', 'O’Brien']));
	});

	test('is nothing if it asks for something else', () => {
		for (const hash of ['', '#', '#text-fn-1', '#marked', '#marked=', '#unmarked=a', 'marked=a']) {
			expect(marksFromHash(hash)).toEqual([]);
		}
	});

	test('passes over what is no word', () => {
		expect(marksFromHash('#marked=,,war,%20,+,…,%3Cb%3E,peace')).toEqual(['war', 'b', 'peace']);
	});

	test('survives broken encoding', () => {
		expect(marksFromHash('#marked=%E0%A4%A,war')).toEqual(['e0a4a', 'war']);
	});

	test('is at most twelve words, none of them endless', () => {
		const many = Array.from({ length: 40 }, (_, i) => `word${i}`);
		expect(marksFromHash(`#marked=${many.join(',')}`)).toEqual(many.slice(0, 12));
		expect(thereAndBack(many)).toEqual(many.slice(0, 12));
		expect(marksFromHash(`#marked=${'a'.repeat(101)},war`)).toEqual(['war']);
	});
});
