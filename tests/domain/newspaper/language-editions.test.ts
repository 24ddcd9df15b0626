import { describe, expect, test } from 'vitest';
import { UNNAMED } from '../../../src/domain/content/site-file.ts';
import {
	editionFolder,
	handedDown,
	isMainEdition,
	languageEditions,
	orderedLanguages,
} from '../../../src/domain/newspaper/language-editions.ts';

const PAPER = {
	...UNNAMED,
	name: 'Der Hafenbote',
	url: 'https://h.example/paper',
	language: 'de',
	languages: ['de', 'fr', 'pt-BR'],
	logo: 'logo.svg',
	navigation: [{ title: 'Über uns', to: '/ueber/' }],
};

test('the language of the main edition comes first, whether the list names it or not', () => {
	expect(orderedLanguages({ language: 'de', languages: ['fr', 'de'] })).toEqual(['de', 'fr']);
	expect(orderedLanguages({ language: 'de', languages: ['fr'] })).toEqual(['de', 'fr']);
});

test('a newspaper in one language has no editions beside itself', () => {
	expect(orderedLanguages({ language: 'de', languages: [] })).toEqual([]);
	expect(orderedLanguages({ language: 'de', languages: ['de'] })).toEqual([]);
	expect(isMainEdition(UNNAMED)).toBe(true);
	expect(languageEditions(UNNAMED)).toEqual([]);
});

describe('an edition in another language', () => {
	const french = { ...PAPER, ...handedDown(PAPER, 'fr') };

	test('stands in a folder of its own, below the address of the main one', () => {
		expect([isMainEdition(french), editionFolder(french)]).toEqual([false, 'fr']);
		expect(french).toMatchObject({ language: 'fr', url: 'https://h.example/paper/fr' });
	});

	test('has the facts of the main one but for its links and pictures', () => {
		const { navigation, logo, name } = handedDown(PAPER, 'fr');
		expect({ navigation, logo, name }).toEqual({ name: 'Der Hafenbote' });
	});

	test('knows the same editions as the main one', () => {
		const all = [
			{ language: 'de', folder: '', url: 'https://h.example/paper' },
			{ language: 'fr', folder: 'fr', url: 'https://h.example/paper/fr' },
			{ language: 'pt-BR', folder: 'pt-BR', url: 'https://h.example/paper/pt-BR' },
		];
		expect(languageEditions(PAPER)).toEqual(all);
		expect(languageEditions(french)).toEqual(all);
	});
});
