import { describe, expect, test } from 'vitest';
import {
	indexedWords,
	indexText,
	isSign,
	JOINED,
	plainWord,
	shownText,
	wordsOf,
} from '../../../src/domain/search/words.ts';
import { drawing } from '../../helpers/made-up-archive.ts';

describe('the words of a text', () => {
	test.each<[string, string[]]>([
		['He said “no”, and (then) left…', ['He', 'said', 'no', 'and', 'then', 'left']],
		['O’Brien and O\'Neill’s "café"', ['O’Brien', 'and', "O'Neill’s", 'café']],
		['first-half, co\u2010operate, Aix\u2011en', ['first', 'half', 'co', 'operate', 'Aix', 'en']],
		['U.S.-led and (a)-(b)', ['U.S', 'led', 'and', 'a', 'b']],
		['and/or www.a.org/b', ['and', 'or', 'www.a.org', 'b']],
		['“war”—(war), he said—“war”', ['war', 'war', 'he', 'said', 'war']],
		['“war—” he said', ['war', 'he', 'said']],
		['x — y -- z a--b -five', ['x', 'y', 'z', 'a', 'b', 'five']],
		['1,234 10% 1990–95', ['1,234', '10', '1990', '95']],
		['5.93 £1.5m 1,5 18:30 0.6.5', ['5', '93', '1', '5m', '1', '5', '18', '30', '0', '6', '5']],
		['l’Europe, d’un', ['l', 'Europe', 'd', 'un']],
		['dell’università İstanbul’un', ['dell', 'università', 'İstanbul', 'un']],
		['didn’t we’re she’d Xi’an', ['didn’t', 'we’re', 'she’d', 'Xi', 'an']],
		['@city_hall, joint_venture', ['city', 'hall', 'joint', 'venture']],
		['oﬃce １９８７ ＮＡＴＯ Ⅳ', ['office', '1987', 'NATO', 'IV']],
		['m² ½ 1º', ['m²', '½', '1º']],
		['2022-10-24', ['2022', '10', '24']],
		['co\u00adoperate zero\u200bwidth \ufeffmark', ['cooperate', 'zerowidth', 'mark']],
		['no-break\u00a0space next\u0085line', ['no', 'break', 'space', 'next', 'line']],
		['الرئيس الأمريكيّ، أمس', ['الرئيس', 'الأمريكيّ', 'أمس']],
		['שָׁלוֹם, עולם', ['שָׁלוֹם', 'עולם']],
		['🎉 party 👩‍👩‍👧 family', ['party', 'family']],
		['', []],
		['— … 🎉', []],
	])('of “%s” are %j', (text, words) => {
		expect(wordsOf(text)).toEqual(words);
	});

	test.each<[string, string[]]>([
		['日本の「首相」、大阪', ['日', '本', 'の', '首', '相', '大', '阪']],
		['カー', ['カ', 'ー']],
		['한국 대통령', ['한', '국', '대', '통', '령']],
		['ไม่ได้', ['ไ', 'ม่', 'ไ', 'ด้']],
		['GDP2022年', ['GDP2022', '年']],
		['𠮷野家', ['𠮷', '野', '家']],
		['か\u3099き', ['が', 'き']],
	])('of “%s”, which no spaces part, are its characters', (text, words) => {
		expect(wordsOf(text)).toEqual(words);
	});
});

describe('a text as it is indexed', () => {
	test('has a space and a sign that says so where words end without one', () => {
		expect(indexText('long-range 大統')).toBe(`long-${JOINED} range 大${JOINED} 統`);
	});

	test('has one space between words, and a sign and a line break between paragraphs', () => {
		expect(indexText('  a\t b\u3000c \r\n\n  d\n')).toBe('a b c\u2e30\nd');
	});

	test('has composed letters', () => {
		expect(indexText('Cafe\u0301')).toBe('Café');
	});

	test('is counted in what spaces part, also where no letter is', () => {
		expect(indexedWords(indexText('He — said\n大統領'))).toHaveLength(6);
		expect(indexedWords(indexText(' \n '))).toEqual([]);
	});

	test('is shown again as it was written', () => {
		const shown = (text: string) => shownText(indexText(text));
		expect(shown('A long-range “war”—(war) of 大統領, and/or U.S.-led')).toBe(
			'A long-range “war”—(war) of 大統領, and/or U.S.-led',
		);
	});

	test('gives back any text, but for the number of its spaces', () => {
		const pieces = [
			...[
				'war',
				'Straße',
				'cafe\u0301',
				'5.93',
				'O’Brien',
				'大',
				'統',
				'か\u3099',
				'ー',
				'한',
				'ม่',
			],
			...['-', '–', '—', '/', '.', ',', '’', '“', '”', '(', ')', '。', '「', '𠮷', '🎉', 'שָׁ', 'أ'],
			...[' ', ' ', ' ', '\n', '\u00a0', '\u3000', '\u0085'],
		];
		const draw = drawing(4);
		const spaced = (text: string) => text.replace(/[\s\u0085]+/g, ' ').trim();
		for (let i = 0; i < 500; i++) {
			const length = Math.floor(draw() * 30);
			const drawn = Array.from({ length }, () => pieces[Math.floor(draw() * pieces.length)]);
			const text = drawn.join('');
			expect(spaced(shownText(indexText(text)))).toBe(spaced(text.normalize('NFC')));
		}
	});

	// A time that grew with the square of the length would go beyond the limit of every test.
	test.each(['=', '-', '/', '—', ' ', '\n', '大', 'a', '👩‍'])(
		'is made also of a text of 100,000 times %j',
		(sign) => {
			expect(indexText(`大${sign.repeat(100_000)}`)).toMatch(/^大/);
		},
	);
});

test.each([
	['Café', 'cafe'],
	['cafe\u0301', 'cafe'],
	['Straße', 'strasse'],
	['STRASSE', 'strasse'],
	['Ærø', 'aero'],
	['Łódź', 'lodz'],
	['İstanbul', 'istanbul'],
	['ısı', 'isi'],
	['O’Brien', 'obrien'],
	['Zelenskyy’s', 'zelenskyy'],
	["ZELENSKYY'S", 'zelenskyy'],
	['“Zelenskyy’s”,', 'zelenskyy'],
	['’s', ''],
	['don’t', 'dont'],
	['U.S.', 'us'],
	['(5.93%)', '593'],
	['1,234', '1234'],
	['ＧＤＰ', 'gdp'],
	['ﬁne', 'fine'],
	['Ёлка', 'елка'],
	['أحمد', 'احمد'],
	['שָׁלוֹם', 'שלום'],
	['한', '한'],
	['大', '大'],
	['—', ''],
	['🎉', ''],
	['', ''],
])('“%s” is compared as “%s”', (word, plain) => {
	expect(plainWord(word)).toBe(plain);
});

test.each(['大', 'が', 'か\u3099', 'ー', '한', 'ม่', '𠮷'])('“%s” is a sign', (word) => {
	expect(isSign(word)).toBe(true);
});

test.each(['大統', 'a', '5', 'é', 'א', '。', '🎉', ''])('“%s” is no sign', (word) => {
	expect(isSign(word)).toBe(false);
});
