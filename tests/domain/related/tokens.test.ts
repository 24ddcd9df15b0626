import { expect, test } from 'vitest';
import { tokensOf } from '../../../src/domain/related/tokens.ts';

test.each([
	['', []],
	['— … !?', []],
	['It was the and of', []],
	['The Treaty of Versailles', ['treaty', 'versailles']],
	['Émigrés, emigres!', ['emigres', 'emigres']],
	["Britain’s Britain's", ['britains', 'britains']],
	['1,250 tonnes in 1919', ['1', '250', 'tonnes', '1919']],
	['ﬁnance ＷＡＲ', ['finance', 'war']],
	['القُدس القدس', ['القدس', 'القدس']],
	['Москва, МОСКВА', ['москва', 'москва']],
])('“%s” has the words %j', (text, tokens) => {
	expect(tokensOf(text)).toEqual(tokens);
});

test.each([
	['東京都', ['東京', '京都']],
	['水', ['水']],
	['東京、大阪。', ['東京', '大阪']],
	['コーヒー', ['コー', 'ーヒ', 'ヒー']],
	['新しいデータ', ['新し', 'しい', 'いテ', 'テー', 'ータ']],
	['𠮷野家', ['𠮷野', '野家']],
	['人々', ['人々']],
])('“%s”, of a script without spaces, has the pairs %j', (text, tokens) => {
	expect(tokensOf(text)).toEqual(tokens);
});

test('other letters and digits within such a script are words of their own', () => {
	expect(tokensOf('2024年にNASAが発表')).toEqual(['2024', '年に', 'nasa', 'か発', '発表']);
});

test('Thai has pairs too', () => {
	expect(tokensOf('กรุงเทพ')).toEqual(['กร', 'รง', 'งเ', 'เท', 'ทพ']);
});

test('Korean, which has spaces, has words', () => {
	expect(tokensOf('서울 평화 회담')).toHaveLength(3);
});
