import { expect, test } from 'vitest';
import { htmlOf, render } from '../helpers/render.ts';

test.each([
	['emphasis', '*a* **b** `c`', '<p><em>a</em> <strong>b</strong> <code>c</code></p>'],
	['a line break', 'a  \nb', '<p>a<br>\nb</p>'],
	['a rule', 'a\n\n***', '<p>a</p>\n<hr>'],
	['a quotation', '> a', '<blockquote>\n<p>a</p>\n</blockquote>'],
	['a list', '- a\n- b', '<ul>\n<li>a</li>\n<li>b</li>\n</ul>'],
	['a numbered list and its start', '3. a', '<ol start="3">\n<li>a</li>\n</ol>'],
	['a code block, without colours', '```js\na < b\n```', '<pre><code>a &#x3C; b\n</code></pre>'],
	['strikethrough', '~~a~~', '<p><del>a</del></p>'],
	['ticks of a task list', '- [x] a\n- [ ] b', '<ul>\n<li>☑ a</li>\n<li>☐ b</li>\n</ul>'],
	['quotation marks and dots as written', '"a" -- it\'s ...', '<p>"a" -- it\'s ...</p>'],
	['words of every script', 'Ærø 日本語 עברית', '<p>Ærø 日本語 עברית</p>'],
])('a story keeps %s', async (_, markdown, html) => {
	expect(await htmlOf(markdown)).toBe(html);
});

test.each([
	'<cite>The Times</cite>',
	'<abbr title="United Nations">UN</abbr>',
	'H<sub>2</sub>O and x<sup>2</sup>',
	'<mark>a</mark> <small>b</small> <u>c</u> <ins>d</ins> <kbd>e</kbd>',
	'<q cite="https://a.example/">a</q>',
	'<time datetime="2022-10-24">Monday</time>',
	'<span lang="fr">bonjour</span>',
	'<span dir="rtl" lang="ar">مرحبا</span>',
	'<ruby>漢<rp>(</rp><rt>kan</rt><rp>)</rp></ruby>',
])('a story keeps %s', async (html) => {
	expect(await htmlOf(html)).toBe(`<p>${html}</p>`);
});

test.each([
	'<figure><blockquote cite="https://a.example/"><p>a</p></blockquote><figcaption>b</figcaption></figure>',
	'<details open><summary>a</summary><p>b</p></details>',
	'<p lang="he" dir="rtl">שלום</p>',
	'<dl><dt>a</dt><dd>b</dd></dl>',
	'<ol reversed start="5" type="a"><li value="7">a</li></ol>',
])('a story keeps %s', async (html) => {
	expect(await htmlOf(html)).toContain(html);
});

test('Markdown inside an HTML element is read as Markdown', async () => {
	expect(await htmlOf('<details>\n<summary>a</summary>\n\n*b*\n\n</details>')).toContain(
		'<p><em>b</em></p>',
	);
});

test('an element that is never closed ends with the story', async () => {
	expect(await htmlOf('<div><b>a')).toBe('<div><b>a</b></div>');
});

test('a story of nothing is rendered as nothing', async () => {
	expect(await render('')).toEqual({
		html: '',
		text: '',
		pictures: [],
		attachments: [],
		links: [],
		wrong: [],
		remarks: [],
	});
});

test('what stories leave behind does not mix when they are rendered at once', async () => {
	const stories = Array.from({ length: 20 }, (_, i) => render(`Story ${i} ![](/old/${i}.png)`));
	const rendered = await Promise.all(stories);
	expect(rendered.map(({ text }) => text)).toEqual(rendered.map((_, i) => `Story ${i}`));
	expect(rendered.map(({ remarks }) => remarks.map(({ found }) => found))).toEqual(
		rendered.map((_, i) => [`/old/${i}.png`]),
	);
});
