import { expect, test } from 'vitest';
import { letterOf } from '../../../src/domain/lists/letters.ts';
import { byInitial } from '../../../src/domain/lists/names.ts';

test.each([
	['Élan', 'en', 'E'],
	['“Quote”', 'en', 'Q'],
	['3M', 'en', '0-9'],
	['!', 'en', '0-9'],
	['Ångström', 'en', 'A'],
	['Ångström', 'sv', 'Å'],
	['Ärger', 'de', 'A'],
	['Ärlig', 'sv', 'Ä'],
	['Ñandú', 'es', 'Ñ'],
	['Nube', 'es', 'N'],
	['chléb', 'cs', 'Ch'],
	['cukr', 'cs', 'C'],
	['Chaco', 'es', 'C'],
	['szabad', 'hu', 'Sz'],
	['İstanbul', 'tr', 'İ'],
	['ırmak', 'tr', 'I'],
	['Άνοιξη', 'el', 'Α'],
	['Ёж', 'ru', 'Е'],
	['Йод', 'ru', 'Й'],
	['서울', 'ko', 'ㅅ'],
	['ガイド', 'ja', 'か'],
	['さくら', 'ja', 'さ'],
	['東京', 'ja', '東'],
	['مدينة', 'ar', 'م'],
])('“%s” stands in %s under %s', (name, language, letter) => {
	expect(letterOf(name, language)).toBe(letter);
});

test('letters stand in the order of the language', () => {
	const lettersIn = (language: string) =>
		byInitial(
			['Zebra', 'Öl', 'Ost', 'Ång', 'Ar'].map((name) => ({ name })),
			language,
		).map(({ initial }) => initial);
	expect(lettersIn('de')).toEqual(['A', 'O', 'Z']);
	expect(lettersIn('sv')).toEqual(['A', 'O', 'Z', 'Å', 'Ö']);
});
