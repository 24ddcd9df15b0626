import { toText } from 'hast-util-to-text';
import { expect, test } from 'vitest';
import { DRAWING, elementsOf, htmlOf } from '../helpers/render.ts';

const headings = async (markdown: string) =>
	elementsOf(await htmlOf(markdown)).filter(({ tagName }) => /^h\d$/.test(tagName));
const outline = async (markdown: string) =>
	(await headings(markdown)).map((each) => `${each.tagName} ${toText(each).trim()}`);
const ids = async (markdown: string) =>
	(await headings(markdown)).map(({ properties }) => properties.id);

test.each([
	['# a', ['h2 a']],
	['## a', ['h2 a']],
	['###### a', ['h2 a']],
	['## a\n\n### b\n\n## c', ['h2 a', 'h3 b', 'h2 c']],
	['# a\n\n#### b\n\n###### c\n\n## d', ['h2 a', 'h3 b', 'h4 c', 'h3 d']],
	['#### a\n\n## b\n\n# c', ['h2 a', 'h2 b', 'h2 c']],
	[
		'# a\n\n## b\n\n### c\n\n#### d\n\n##### e\n\n###### f',
		['h2 a', 'h3 b', 'h4 c', 'h5 d', 'h6 e', 'h6 f'],
	],
	['a\n=\n\n<h4>b</h4>', ['h2 a', 'h3 b']],
	['> ## a\n\n- ### b', ['h2 a', 'h3 b']],
])('the headings of %j have levels from 2 without a gap', async (markdown, expected) => {
	expect(await outline(markdown)).toEqual(expected);
});

test('a heading without words is dropped, and leaves no gap', async () => {
	expect(await outline('## a\n\n###\n\n#### b\n\n## <b></b>\n\n<h2> </h2>')).toEqual([
		'h2 a',
		'h3 b',
	]);
});

test('a picture that stands alone in a heading is shown without one', async () => {
	const files = { 'articles/2022/10/24/a.svg': DRAWING };
	const html = await htmlOf('## ![A map](a.svg)\n\nWords.', { files });
	expect(elementsOf(html, 'img')).toHaveLength(1);
	expect(elementsOf(html, 'h2')).toEqual([]);
});

test.each([
	['## Two words', 'text-two-words'],
	['## Über *Ærø*: [x](/y/)', 'text-über-ærø-x'],
	['## 日本語', 'text-日本語'],
	['## שלום', 'text-שלום'],
	['## !!!', 'text-part'],
	['<h2 id="mine">Two words</h2>', 'text-mine'],
])('the heading %j has an id of its words', async (markdown, id) => {
	expect(await ids(markdown)).toEqual([id]);
});

test.each([
	['## Two words {#mine}', 'text-mine', 'Two words'],
	['## Two words {: #mine }', 'text-mine', 'Two words'],
	['## Two words {#mine .wide data-x=1}', 'text-mine', 'Two words'],
	['## Two *words* {#été_2:b.c-d}', 'text-été_2:b.c-d', 'Two words'],
	['## Two words {.wide}', 'text-two-words-wide', 'Two words {.wide}'],
	['## Two {#mine} words', 'text-two-mine-words', 'Two {#mine} words'],
	['## Two words `{#mine}`', 'text-two-words-mine', 'Two words {#mine}'],
])('the heading %j has the id %s and the words “%s”', async (markdown, id, words) => {
	const [heading] = await headings(markdown);
	expect(heading && [heading.properties.id, toText(heading)]).toEqual([id, words]);
});

test('the id that a writer gave is that of no other heading, and links find it', async () => {
	expect(await ids('## Mine\n\n## Two {#mine}\n\n## Mine')).toEqual([
		...['text-mine-1', 'text-mine', 'text-mine-2'],
	]);
	expect(await htmlOf('[Two](#mine)\n\n## Two {#mine}')).toContain('<a href="#text-mine">');
});

test.each([
	['## a\n\n## a\n\n## a', 3],
	['## a\n\n## a\n\n## a-2\n\n## a', 4],
	['## a-2\n\n## a\n\n## a', 3],
	['## a\n\n<h2 id="a">b</h2>', 2],
	['<p id="a">x</p>\n\n## a', 2],
	['## !\n\n## ?\n\n## part', 3],
])('no two parts of %j have one id', async (markdown, parts) => {
	const all = elementsOf(await htmlOf(markdown)).flatMap(({ properties }) => properties.id ?? []);
	expect([all.length, new Set(all).size]).toEqual([parts, parts]);
});
