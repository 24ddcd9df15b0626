import { describe, expect, test } from 'vitest';
import { eachWord, hashOf, spread } from '../../../src/domain/related/words.ts';

const SEED = hashOf('en');

function hashesOf(text: string, seed = SEED): number[] {
	const hashes: number[] = [];
	eachWord(text, seed, (hash) => hashes.push(hash));
	return hashes;
}

/** Expects a text to be cut into these words, each found where it begins. */
function expectWords(text: string, words: string[]): void {
	const starts: number[] = [];
	eachWord(text, SEED, (_, start) => starts.push(start));
	expect(hashesOf(text)).toEqual(words.flatMap((word) => hashesOf(word)));
	expect(starts.map((start, i) => text.startsWith(words[i] ?? '', start) && words[i])).toEqual(
		words,
	);
}

describe('the words of a text', () => {
	test.each([
		['', []],
		['— … !? \n\t', []],
		['a I é я 7', []],
		['The Treaty of Versailles', ['The', 'Treaty', 'of', 'Versailles']],
		['“Peace,” he said.', ['Peace', 'he', 'said']],
		['Émile’s o’clock', ['Émile', 'clock']],
		['1,250 tonnes in 1919', ['250', 'tonnes', 'in', '1919']],
		['a B-52 over Covid-19', ['52', 'over', 'Covid', '19']],
		['القُدس، عاصمة', ['القُدس', 'عاصمة']],
		['Москва и Киев', ['Москва', 'Киев']],
		['서울 평화 회담', ['서울', '평화', '회담']],
		['שלום עולם', ['שלום', 'עולם']],
	])('in “%s” they are %j', (text, words) => {
		expectWords(text, words);
	});

	test.each([
		['東京都', ['東京', '京都']],
		['水', ['水']],
		['水 火', ['水', '火']],
		['東京、大阪。', ['東京', '大阪']],
		['コーヒー', ['コー', 'ーヒ', 'ヒー']],
		['人々', ['人々']],
		['𠮷野家', ['𠮷野', '野家']],
		['𠮷', ['𠮷']],
		['กรุงเทพ', ['กร', 'รุง', 'งเ', 'เท', 'ทพ']],
	])('in “%s”, of a script without spaces, pairs of signs are words: %j', (text, pairs) => {
		expectWords(text, pairs);
	});

	test('a script of its own within another’s text is cut in its own way', () => {
		expectWords('2024年にNASAが発表', ['2024', '年に', 'NASA', 'が発', '発表']);
		expectWords('Tokyo（東京）today', ['Tokyo', '東京', 'today']);
	});
});

describe('words that are taken for one', () => {
	test.each([
		['of any case', 'Geneva', 'GENEVA'],
		['of any case in Cyrillic', 'Москва', 'МОСКВА'],
		['with and without accents', 'Émigré', 'emigre'],
		['with and without apostrophes of either kind', "Britain's", 'Britain’s'],
		['with a ligature and its letters', 'ﬁnance', 'finance'],
		['of full width and of usual width', 'ＷＡＲ２', 'war2'],
		['with and without Arabic vowel marks', 'القُدس', 'القدس'],
		['with and without Hebrew points', 'שָׁלוֹם', 'שלום'],
		['in half-width and full katakana', 'ﾃﾚﾋ', 'テレヒ'],
	])('are those %s', (_, one, other) => {
		expect(hashesOf(one)).toHaveLength(hashesOf(other).length);
		expect(hashesOf(one)).toEqual(hashesOf(other));
	});

	test.each([
		['in half-width and full katakana with voice marks', 'ｶﾞｽ', 'ガス'],
		['with a Greek sigma at the end, small or capital', 'ΠΟΛΕΜΟΣ', 'πολεμος'],
	])('are those %s', (_, one, other) => {
		expect(hashesOf(one)).toEqual(hashesOf(other));
	});

	test.each(['Élysée Škoda', '서울 평화', 'ガソリン', 'Київ й'])(
		'are those of “%s” taken apart and composed again',
		(text) => {
			expect(hashesOf(text.normalize('NFD').normalize('NFC'))).toEqual(hashesOf(text));
		},
	);
});

test.each([
	['Geneva', 'Genova'],
	['서울', '서을'],
	['東京', '京東'],
	['𠮷野', '𠮸野'],
	['القدس', 'القدم'],
	['1919', '1991'],
])('“%s” and “%s” are two words', (one, other) => {
	expect(hashesOf(one)).not.toEqual(hashesOf(other));
});

test('two languages share no hash, be it of a word, a pair or a single sign', () => {
	const text = 'peace Москва 東京都 水 2024';
	const english = new Set(hashesOf(text, hashOf('en')));
	expect(english.size).toBe(6);
	expect(hashesOf(text, hashOf('ja')).filter((hash) => english.has(hash))).toEqual([]);
});

test('every hash is a whole number of 32 bits without a sign', () => {
	const hashes = hashesOf('peace Москва 東京都 水 2024 서울 القدس Émile finance ocean');
	for (const hash of hashes) expect(hash).toBe(hash >>> 0);
	for (const number of [0, 1, -1, 0xffffffff]) expect(spread(number)).toBe(spread(number) >>> 0);
});

test('the hash of a whole text minds case, accents and signs', () => {
	const hashes = ['Peace', 'peace', 'péace', 'peace!', ''].map((text) => hashOf(text));
	expect(new Set(hashes).size).toBe(5);
	expect(hashOf('peace', 1)).not.toBe(hashOf('peace', 2));
});
