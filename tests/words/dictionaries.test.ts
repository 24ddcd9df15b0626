import { readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { dictionaryOf } from '../../src/loader/dictionary.ts';
import { en } from '../../src/words/en.ts';
import { dictionaryTag, LANGUAGES } from '../../src/words/languages.ts';
import { textsOf } from '../helpers/texts-of.ts';

/** Files of the room that are no dictionary. */
const OTHERS = ['languages.ts', 'words.ts'];

const placesIn = (text: string) => [...text.matchAll(/\{(\w+)\}/g)].map(([place]) => place).sort();
const english = new Map(textsOf(en).map((text) => [text.key, text]));

test('the languages that are listed are those that have words', () => {
	const files = readdirSync('src/words').filter((file) => !OTHERS.includes(file));
	expect(files.sort()).toEqual(LANGUAGES.map((tag) => `${tag}.ts`).sort());
});

test.each([
	['en-GB', 'en'],
	['en-Latn-US', 'en'],
	['de-AT', 'de'],
	['pt', 'pt'],
	['pt-AO', 'pt'],
	['pt-BR', 'pt-BR'],
	['no', 'nb'],
	['zh', 'zh-Hans'],
	['zh-TW', 'zh-Hant'],
	['sr-RS', 'sr'],
	['sr-Latn', undefined],
	['tlh', undefined],
])('who speaks %s is spoken to in %s', (language, tag) => {
	expect(dictionaryTag(language)).toBe(tag);
});

test('French has no space before a mark, nor within « », at which a line could end', () => {
	const wrong = textsOf(dictionaryOf('fr')).flatMap(({ key, forms }) =>
		Object.values(forms)
			.filter((text) => / [:;!?»]|« |[^\s\u00a0\u202f][;!?»]|«[^\u00a0\u202f]/.test(text))
			.map((text) => ({ key, text })),
	);
	expect(wrong).toEqual([]);
});

describe.each(LANGUAGES)('the words of %s', (tag) => {
	const texts = textsOf(dictionaryOf(tag));
	const categories = new Intl.PluralRules(tag).resolvedOptions().pluralCategories;

	test('are those that there are, each under its key', () => {
		expect(texts.map(({ key }) => key)).toEqual([...english.keys()]);
	});

	test('have a text for each plural form of the language, and for no other', () => {
		const wrong = texts
			.filter(({ isCounted }) => isCounted)
			.filter(({ forms }) => Object.keys(forms).sort().join() !== [...categories].sort().join());
		expect(wrong.map(({ key }) => key)).toEqual([]);
	});

	test('have the places of the English ones; a form for one number alone may say it in a word', () => {
		const wrong = texts.flatMap(({ key, forms }) => {
			const places = placesIn(english.get(key)?.forms.other ?? '');
			return Object.entries(forms)
				.filter(([form, text]) => {
					const own = placesIn(text);
					const isNumberSaid = form === 'other' || own.includes('{count}');
					const needed = isNumberSaid ? places : places.filter((place) => place !== '{count}');
					return own.join() !== needed.join();
				})
				.map(([form]) => `${key}.${form}`);
		});
		expect(wrong).toEqual([]);
	});

	test('are texts without spaces at their ends, and no straight quotes', () => {
		const all = texts.flatMap(({ key, forms }) =>
			Object.values(forms).map((text) => ({ key, text })),
		);
		const wrong = all.filter(({ text }) => text.trim() !== text || text === '' || /["]/.test(text));
		expect(wrong).toEqual([]);
	});

	// Who speaks to a device says what is shown (WCAG 2.5.3).
	test('say of a button what is shown on it, and more', () => {
		const { listening, frame, tools, savedList } = dictionaryOf(tag);
		const labels = [
			[listening.back, listening.backLabel],
			[listening.next, listening.nextLabel],
			[savedList.remove, savedList.removeLabel],
			['Aa', frame.settings],
			[tools.text, tools.settings],
		];
		const lower = (text = '') => text.toLocaleLowerCase(tag);
		expect(labels.filter(([shown, said]) => !lower(said).includes(lower(shown)))).toEqual([]);
	});

	test('tell the choices of each setting, and each way to sort, apart', () => {
		const { settings, searchPage } = dictionaryOf(tag);
		const sets = [settings.names, ...Object.values(settings.choices), searchPage.sorts];
		for (const set of sets) {
			const labels = Object.values<string>(set);
			expect(new Set(labels).size).toBe(labels.length);
		}
	});
});
