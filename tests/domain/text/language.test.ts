import { expect, test } from 'vitest';
import {
	directionOf,
	hasOwnSetting,
	isLatin,
	isSquare,
	languageAttributes,
} from '../../../src/domain/text/language.ts';

test.each(['ar', 'he', 'fa', 'ur', 'ar-EG', 'yi', 'dv', 'ckb', 'az-Arab', 'ff-Adlm'])(
	'%s is written from right to left',
	(tag) => {
		expect(directionOf(tag)).toBe('rtl');
	},
);

test.each(['en', 'en-GB', 'zh-Hant', 'ja', 'ar-Latn', 'az', 'uz', 'und', 'hi'])(
	'%s is written from left to right',
	(tag) => {
		expect(directionOf(tag)).toBe('ltr');
	},
);

test('a language is known by its letters, and taken to be Latin where it is not known', () => {
	const latin = ['en', 'fr', 'vi', 'tr', 'az', 'und', 'ar-Latn'];
	const other = ['ar', 'ru', 'el', 'hi', 'ja', 'sr-Cyrl'];
	expect(latin.filter((tag) => !isLatin(tag))).toEqual([]);
	expect(other.filter(isLatin)).toEqual([]);
});

test('Cyrillic and Greek are set as Latin is, other scripts by rules of their own', () => {
	const asLatin = ['en', 'vi', 'ru', 'el', 'hy', 'ka', 'und'];
	const other = ['ar', 'fa', 'he', 'ja', 'zh', 'ko', 'th', 'hi', 'bn', 'ta', 'km'];
	expect(asLatin.filter(hasOwnSetting)).toEqual([]);
	expect(other.filter((tag) => !hasOwnSetting(tag))).toEqual([]);
});

test('Chinese, Japanese and Korean letters fill a square', () => {
	const square = ['zh', 'zh-Hant', 'zh-TW', 'yue', 'ja', 'ja-JP', 'ko'];
	expect(square.filter((tag) => !isSquare(tag))).toEqual([]);
	expect(['en', 'ar', 'th', 'vi', 'ja-Latn'].filter(isSquare)).toEqual([]);
});

test('a text in the language around it needs no attributes', () => {
	expect(languageAttributes('en-GB', 'en-GB')).toEqual({});
});

test('a text in another language says which, and how it is written', () => {
	expect(languageAttributes('ar', 'en-GB')).toEqual({ lang: 'ar', dir: 'rtl' });
	expect(languageAttributes('fr', 'ar')).toEqual({ lang: 'fr', dir: 'ltr' });
});
