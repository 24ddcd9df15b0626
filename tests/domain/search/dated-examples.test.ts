import { describe, expect, test } from 'vitest';
import { readDates } from '../../../src/domain/search/asked-dates.ts';
import { dictionaryOf } from '../../../src/loader/dictionary.ts';
import { type DictionaryTag, LANGUAGES } from '../../../src/words/languages.ts';

/** The months of the examples that are not of May. */
const OTHER_MONTHS: Partial<Record<DictionaryTag, string>> = { fa: '1997-06', ro: '1997-06' };

test.each(LANGUAGES)('the example of a date on the search page (%s) is read as one', (tag) => {
	const { dated } = dictionaryOf(tag).searchPage ?? {};
	const date = OTHER_MONTHS[tag] ?? '1997-05';
	expect(readDates(dated ?? '', [tag])).toMatchObject({ from: date, to: date });
});

/** How a year alone is written to be read as a date, as the search page tells readers in their language. */
const YEARS: Partial<Record<DictionaryTag, string>> = {
	ar: 'في 1997',
	bg: 'през 1997',
	bn: 'সাল 1997',
	ca: 'el 1997',
	cs: 'v roce 1997',
	cy: 'yn 1997',
	da: 'i 1997',
	de: 'im Jahr 1997',
	el: 'το 1997',
	en: 'in 1997',
	es: 'en 1997',
	et: 'aastal 1997',
	eu: 'urtea 1997',
	fa: 'در 1997',
	fi: 'vuonna 1997',
	fr: 'en 1997',
	ga: 'sa bhliain 1997',
	gl: 'en 1997',
	he: 'בשנת 1997',
	hi: 'सन 1997',
	hr: 'u 1997',
	id: 'tahun 1997',
	is: 'árið 1997',
	it: 'nel 1997',
	ja: '1997年',
	ko: '1997년',
	mk: 'во 1997',
	mt: 'fis-sena 1997',
	nb: 'i 1997',
	nl: 'in 1997',
	nn: 'i 1997',
	pl: 'w 1997',
	pt: 'em 1997',
	'pt-BR': 'em 1997',
	ro: 'în 1997',
	ru: 'в 1997',
	sk: 'v roku 1997',
	sl: 'leta 1997',
	sq: 'në 1997',
	sr: 'у 1997',
	sv: 'år 1997',
	sw: 'mwaka 1997',
	ta: 'ஆண்டு 1997',
	th: 'ปี 1997',
	tr: 'yıl 1997',
	uk: 'у 1997',
	ur: 'سنہ 1997',
	vi: 'năm 1997',
	'zh-Hans': '1997年',
	'zh-Hant': '1997年',
};
/** The pages of these tell readers to use the field for dates. */
const BY_THE_FIELD: DictionaryTag[] = ['hu', 'lt', 'lv'];

describe('a year alone', () => {
	test('has an example in every language whose search page tells of words for it', () => {
		const told = LANGUAGES.filter((tag) => !BY_THE_FIELD.includes(tag));
		expect(Object.keys(YEARS).toSorted()).toEqual([...told].toSorted());
	});

	test.each(Object.entries(YEARS))('(%s) is a date as the search page says: “%s”', (tag, words) => {
		expect(readDates(words, [tag])).toEqual({ words, from: '1997', to: '1997', rest: '' });
	});

	test.each(Object.entries(YEARS))(
		'(%s) is told with the words that are there: “%s”',
		(tag, words) => {
			const { datedMeans = '' } = dictionaryOf(tag as DictionaryTag).searchPage ?? {};
			expect(datedMeans).toContain(words.replace('1997', '').trim());
		},
	);
});
