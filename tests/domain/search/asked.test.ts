import { describe, expect, test } from 'vitest';
import { type AskedOptions, readAsked } from '../../../src/domain/search/asked.ts';
import { MOST_TERMS } from '../../../src/domain/search/query.ts';
import { MOST_LETTERS } from '../../../src/domain/search/searched-part.ts';
import { NO_SYNONYMS } from '../../../src/domain/search/synonyms.ts';
import { surelySaid } from '../../../src/domain/search/wordings.ts';

const STOP_WORDS = new Set(['the', 'of', 'us', 'or', 'a', 'i', 'من']);
const read = (input: string, options: Partial<AskedOptions> = {}) =>
	readAsked(input, {
		stopWords: STOP_WORDS,
		synonyms: NO_SYNONYMS,
		languages: ['en'],
		literal: false,
		...options,
	});
/** The first wording of each term, which is what was typed. */
const wordsOf = (input: string) => read(input).terms.map(({ wordings }) => wordings[0]?.text);

describe('words', () => {
	test.each<[string, string[]]>([
		['Oil,  prices!', ['oil', 'prices']],
		['O’Brien O\'Neill’s "', ['obrien', 'oneills']],
		['Cafe\u0301 naïve Straße Ærø', ['café', 'naïve', 'straße', 'ærø']],
		['5.93 18:30 1,5 1,234 £3m', ['5 93', '18 30', '1 5', '1234', '3m']],
		['الحربُ עולם', ['الحربُ', 'עולם']],
		['🎉 party 🎉', ['party']],
		['C++ C# F#, R&D', ['cplusplus', 'csharp', 'fsharp', 'rd']],
		['l’Europe d’été dell’università', ['l europe', 'd été', 'dell università']],
		['@city_hall joint_venture', ['city hall', 'joint venture']],
		['oﬃce ２０２２ ﾄﾖﾀ', ['office', '2022', 'ト ヨ タ']],
		['war War WAR', ['war']],
		['', []],
		['  — … 🎉 ', []],
	])('of “%s” are %j', (input, words) => {
		expect(wordsOf(input)).toEqual(words);
	});

	test('are kept as typed, to be named again', () => {
		expect(read('Oil, “War of ’14”').terms.map(({ typed }) => typed)).toEqual([
			'Oil,',
			'War of ’14',
		]);
	});

	test.each([
		['大統領', '大 統 領'],
		['대통령', '대 통 령'],
		['ไม่', 'ไ ม่'],
		['𠮷野家', '𠮷 野 家'],
	])('of “%s” are its characters, which stand together', (input, text) => {
		expect(read(input).terms).toEqual([
			{ typed: input, isPhrase: false, wordings: [{ text, weight: 1 }] },
		]);
	});

	test('that are joined are looked for apart, and as one word, which counts less', () => {
		for (const [input, apart, together] of [
			['co-operate', 'co operate', 'cooperate'],
			['U.S.-led', 'us led', 'usled'],
			['and/or', 'and or', 'andor'],
			['“war”—(war)', 'war', undefined],
		]) {
			const [first, second] = read(input ?? '').terms[0]?.wordings ?? [];
			expect([first?.text, second?.text]).toEqual([apart, together]);
			expect(second?.weight ?? 0).toBeLessThan(1);
		}
	});
});

describe('a word with letters that others write plainly', () => {
	test('is also looked for in those', () => {
		const [term] = read('straße').terms;
		expect(term?.wordings.map(({ text }) => text)).toEqual(['straße', 'strasse']);
	});
});

describe('phrases', () => {
	test.each([
		'"oil price"',
		'“oil price”',
		'„oil price“',
		'«oil price»',
		'「oil price」',
		'『oil price』',
		'"oil  price,',
		'“Oil price',
	])('%s stands together as it is', (input) => {
		expect(read(`${input}`).terms).toMatchObject([
			{ isPhrase: true, wordings: [{ text: 'oil price', weight: 1 }] },
		]);
	});

	test('stand among words, with or without spaces between', () => {
		expect(wordsOf('big "oil price"war "the end')).toEqual(['big', 'oil price', 'war', 'the end']);
		expect(wordsOf('市長「都市 計画」案')).toEqual(['市 長', '都 市 計 画', '案']);
	});

	test('with joined words are not looked for as one word', () => {
		expect(read('"co-operate"').terms[0]?.wordings).toEqual([{ text: 'co operate', weight: 1 }]);
	});

	test.each(['""', '“ ”', '"—"', '"'])('%s is none', (input) => {
		expect(read(input).terms).toEqual([]);
	});
});

test('of a pasted text the first words are looked for, and it is known that there were more', () => {
	const typed = (count: number) => Array.from({ length: count }, (_, i) => `word${i}`).join(' ');
	expect(read(typed(MOST_TERMS)).cut).toBeUndefined();
	const { terms, cut } = read(typed(1000));
	expect([terms.length, terms[0]?.typed, cut]).toEqual([MOST_TERMS, 'word0', 'words']);
	const left = read(typed(1000).replaceAll('word', '-word'));
	expect([left.without.length, left.cut]).toEqual([MOST_TERMS, 'words']);
});

test.each([
	['10,000 letters', 'a'.repeat(10_000)],
	['one sign that is eighteen letters, 800 times', '\uFDFA'.repeat(800)],
	['combining marks', `a${'\u0301'.repeat(100_000)}`],
	['emoji', `a ${'👩‍🚒'.repeat(20_000)}`],
	['a phrase that never ends', `"${'a '.repeat(50_000)}`],
	['minuses', `a${' -'.repeat(50_000)}`],
])('of %s only the first are looked for, and it is known that there were more', (_, typed) => {
	const { terms, cut } = read(typed);
	expect(cut).toBe('letters');
	const letters = terms.map((term) => term.wordings[0]?.text ?? '').join(' ');
	expect(letters.length).toBeGreaterThan(0);
	expect(letters.length).toBeLessThanOrEqual(MOST_LETTERS);
});

describe('a minus', () => {
	test.each<[string, string[], string[]]>([
		['war -oil', ['war'], ['oil']],
		['war \u2212oil –gas', ['war'], ['oil', 'gas']],
		['-"oil price" war', ['war'], ['oil price']],
		['-co-operate', [], ['co operate', 'cooperate']],
		['-大統領', [], ['大 統 領']],
		['first-half', ['first half'], []],
		['“oil”-war', ['oil', 'war'], []],
		['war - oil', ['war', 'oil'], []],
		['war -', ['war'], []],
		['-', [], []],
		['-the war', ['war'], ['the']],
		['phones -5G', ['phones'], ['5g']],
		['attacks -9/11', ['attacks'], ['9 11']],
		['-40 -1,5 -20°C', ['40', '1 5', '20c'], []],
		['strikes -1984 -1990s', ['strikes'], ['1984', '1990s']],
		['election -US', ['election'], ['0us']],
	])('in “%s” asks for %j without %j', (input, words, without) => {
		expect(wordsOf(input)).toEqual(words);
		expect(surelySaid(read(input).without)).toEqual(without);
	});
});

describe('words that say nothing', () => {
	test.each<[string, string[]]>([
		['the price of oil', ['price', 'oil']],
		['The, (of) oil', ['oil']],
		['the', ['the']],
		['of the', ['of', 'the', 'of the']],
		['the -oil', ['the']],
		['I, a war', ['war']],
		['الحرب من', ['الحرب']],
	])('“%s” asks for %j', (input, words) => {
		expect(wordsOf(input)).toEqual(words);
	});

	test.each<[string, string[]]>([
		['US war', ['us', 'war']],
		['U.S. war', ['us', 'war']],
		['us war', ['war']],
		['war OR peace', ['war', 'or', 'peace']],
	])('say something in capitals: “%s” asks for %j', (input, words) => {
		expect(wordsOf(input)).toEqual(words);
	});

	test('say something in quotes', () => {
		expect(wordsOf('"the" war "of the"')).toEqual(['the', 'war', 'of the']);
	});
});

describe('dates in words', () => {
	test('narrow the search instead of being looked for', () => {
		expect(read('the war in 1987')).toMatchObject({
			terms: [{ typed: 'war' }],
			dates: { words: 'in 1987', from: '1987', to: '1987' },
		});
	});

	test('are words if words are taken as they stand', () => {
		const { terms, dates } = read('war in 1987', { literal: true });
		expect(terms.map(({ typed }) => typed)).toEqual(['war', 'in', '1987']);
		expect(dates).toBeUndefined();
	});

	test('are not read from words alone', () => {
		expect(read('war').dates).toBeUndefined();
	});
});
