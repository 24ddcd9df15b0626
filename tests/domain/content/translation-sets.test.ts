import { describe, expect, test } from 'vitest';
import { translationSets } from '../../../src/domain/content/translation-sets.ts';

const version = (id: string, lang: string, translationOf?: string) => ({ id, lang, translationOf });

test('a translation of a translation is one of the story that was first', () => {
	const { originals, faults } = translationSets([
		version('letter', 'en'),
		version('lettre', 'fr', 'letter'),
		version('carta', 'es', 'lettre'),
		version('other', 'en'),
	]);
	expect([...originals]).toEqual([
		['lettre', 'letter'],
		['carta', 'letter'],
	]);
	expect(faults).toEqual([]);
});

describe('it is a fault', () => {
	test('that stories are translations of each other, of each of them', () => {
		const { originals, faults } = translationSets([
			version('a', 'en', 'b'),
			version('b', 'fr', 'a'),
			version('c', 'de', 'a'),
		]);
		expect(originals.size).toBe(0);
		expect(faults.map(({ id, message }) => `${id} ${message}`)).toEqual([
			'a leads back to itself by way of /b/; the story written first has no such field',
			'b leads back to itself by way of /a/; the story written first has no such field',
			'c leads back to itself by way of /a/; the story written first has no such field',
		]);
	});

	test('that there are two in one language', () => {
		const { faults } = translationSets([
			version('lettre', 'fr', 'letter'),
			version('missive', 'fr', 'letter'),
			version('letter', 'en'),
		]);
		expect(faults).toEqual([
			{
				id: 'missive',
				message:
					'makes it a second one in “fr” beside /lettre/; name another language in lang, or keep one of the two',
			},
		]);
	});

	test('that one is in the language of the story itself', () => {
		const { faults } = translationSets([version('copy', 'en', 'letter'), version('letter', 'en')]);
		expect(faults.map(({ id }) => id)).toEqual(['copy']);
	});
});

test('stories in the language of two countries may be one', () => {
	const { faults } = translationSets([version('a', 'pt'), version('b', 'pt-BR', 'a')]);
	expect(faults).toEqual([]);
});
