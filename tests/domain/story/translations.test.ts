import { describe, expect, test } from 'vitest';
import { translationsIn } from '../../../src/domain/story/translations.ts';

const letter = { id: 'letter', lang: 'de', translationOf: undefined };
const lettre = { id: 'lettre', lang: 'fr', translationOf: 'letter' };
const carta = { id: 'carta', lang: 'es', translationOf: 'letter' };
const english = { id: 'english', lang: 'en-US', translationOf: 'letter' };
const other = { id: 'other', lang: 'fr', translationOf: undefined };

const STORIES = [lettre, other, letter, carta, english];
const idsOf = (stories: { id: string }[]) => stories.map(({ id }) => id);

describe('a story in several languages', () => {
	test('has the newspaper’s first, whatever country it is of, then the others by their tags', () => {
		expect(idsOf(translationsIn(STORIES, 'en-GB').versionsOf(carta))).toEqual([
			...['english', 'letter', 'carta', 'lettre'],
		]);
	});

	test('has the one it was written in first where none is in the newspaper’s', () => {
		expect(idsOf(translationsIn(STORIES, 'ja').versionsOf(carta))[0]).toBe('letter');
	});

	test('stands in a list once, in the place of the version that is shown', () => {
		const { oneOfEach } = translationsIn(STORIES, 'fr');
		expect(idsOf(oneOfEach(STORIES))).toEqual(['lettre', 'other']);
		expect(idsOf(oneOfEach([carta, other, english]))).toEqual(['other', 'english']);
	});

	test('is found in a language, else in the newspaper’s, else as it is', () => {
		const { inLanguage } = translationsIn(STORIES, 'en-GB');
		expect(inLanguage(letter, 'fr')).toBe(lettre);
		expect(inLanguage(letter, 'ja')).toBe(english);
		expect(inLanguage(other, 'en-GB')).toBe(other);
	});

	test('leads its readers on in its language, to each story once, and not to itself', () => {
		const { forReadersOf } = translationsIn(STORIES, 'en-GB');
		expect(forReadersOf(other, [letter, other, carta])).toEqual([lettre]);
		expect(forReadersOf(lettre, [carta, other])).toEqual([other]);
	});

	test('is a set too where the one it was written in is not published', () => {
		const { oneOfEach } = translationsIn([carta, lettre], 'en-GB');
		expect(idsOf(oneOfEach([lettre, carta]))).toEqual(['carta']);
	});
});

test('a story in one language is all there is of it', () => {
	const { versionsOf, oneOfEach } = translationsIn([other], 'en-GB');
	expect(versionsOf(other)).toEqual([other]);
	expect(oneOfEach([other])).toEqual([other]);
});
