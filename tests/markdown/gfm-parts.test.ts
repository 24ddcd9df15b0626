import { expect, test } from 'vitest';
import { htmlOf } from '../helpers/render.ts';

test.each([
	'Highs of 5~10 degrees in Seoul and 20~30 on the coast.',
	'H~2~O',
	'~not struck~',
	'*5~10* and 20~30',
])('the single tildes of %j stay', async (markdown) => {
	expect(await htmlOf(markdown)).toBe(`<p>${markdown.replace(/\*(.*?)\*/, '<em>$1</em>')}</p>`);
});

test.each([
	['~~Struck~~ words', '<del>Struck</del> words'],
	['5~10, not ~~20~30~~', '5~10, not <del>20~30</del>'],
])('two tildes strike words in %j', async (markdown, html) => {
	expect(await htmlOf(markdown)).toBe(`<p>${html}</p>`);
});

test.each([
	['这是**我想做的事。**所以继续。', '这是<strong>我想做的事。</strong>所以继续。'],
	['**마크다운(Markdown)**을 쓴다.', '<strong>마크다운(Markdown)</strong>을 쓴다.'],
	['これは**「強調」**です。', 'これは<strong>「強調」</strong>です。'],
	['他说*“好。”*然后走了。', '他说<em>“好。”</em>然后走了。'],
	['値段は~~（千円）~~二千円。', '値段は<del>（千円）</del>二千円。'],
	['𠮷野家の**「牛丼」**𠮷', '𠮷野家の<strong>「牛丼」</strong>𠮷'],
])('emphasis in %j ends where its writer ends it', async (markdown, html) => {
	expect(await htmlOf(markdown)).toBe(`<p>${html}</p>`);
});

test.each(['変数_名_前', 'a**"b"**c 日本', '日本 a~~"b"~~c'])(
	'there is no emphasis in %j',
	async (markdown) => {
		expect(await htmlOf(markdown)).toBe(`<p>${markdown}</p>`);
	},
);
