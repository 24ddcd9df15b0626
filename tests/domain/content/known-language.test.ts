import { expect, test } from 'vitest';
import { isKnownLanguage, meantLanguage } from '../../../src/domain/content/known-language.ts';

test.each(['en', 'zh-Hant', 'pt-BR', 'haw', 'aaq', 'sr-Latn'])('%s is a language', (tag) => {
	expect(isKnownLanguage(tag)).toBe(true);
});

test.each(['english', 'jp', 'xx', 'latin'])('%s is none', (tag) => {
	expect(isKnownLanguage(tag)).toBe(false);
});

test.each([
	['english', 'en'],
	['English (UK)', 'en'],
	['Deutsch', 'de'],
	['español', 'es'],
	['espanol', 'es'],
	['日本語', 'ja'],
	['jp', 'ja'],
	['DK', 'da'],
])('%s means %s', (given, code) => {
	expect(meantLanguage(given)).toBe(code);
});

test.each(['xx', 'elvish', ''])('nobody knows what “%s” means', (given) => {
	expect(meantLanguage(given)).toBeUndefined();
});
