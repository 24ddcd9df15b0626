import { expect, test } from 'vitest';
import { nameOfLanguage, ownNames, writtenLanguage } from '../../../src/domain/text/language.ts';

test.each([
	['en-GB', 'en'],
	['pt-BR', 'pt'],
	['zh-TW', 'zh-Hant'],
	['zh-Hant-HK', 'zh-Hant'],
	['zh', 'zh'],
	['sr-Latn', 'sr-Latn'],
	['sr-Cyrl-RS', 'sr'],
])('a text in %s is written in %s', (tag, language) => {
	expect(writtenLanguage(tag)).toBe(language);
});

test('languages have names in themselves, with the country where it tells two apart', () => {
	expect(ownNames(['fr', 'en-GB', 'zh-TW'])).toEqual(['français', 'English', '繁體中文']);
	expect(ownNames(['pt', 'pt-BR'])).toEqual(['português', 'português (Brasil)']);
});

test('a language that nobody knows, or that is none, is called by its tag', () => {
	expect(nameOfLanguage('qqq', 'en')).toBe('qqq');
	expect(nameOfLanguage('no language!', 'en')).toBe('no language!');
	expect(nameOfLanguage('fr', 'de')).toBe('Französisch');
});
