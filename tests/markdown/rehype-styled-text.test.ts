import { expect, test } from 'vitest';
import { htmlOf } from '../helpers/render.ts';

test.each(['b', 'strong'])('a %s that is not bold is words', async (tag) => {
	expect(await htmlOf(`It <${tag} style="font-weight: normal">was dark</${tag}>.`)).toBe(
		'<p>It was dark.</p>',
	);
});

test.each(['i', 'em'])('an %s that is not italic is words', async (tag) => {
	expect(await htmlOf(`It <${tag} style="font-style:normal;">was dark</${tag}>.`)).toBe(
		'<p>It was dark.</p>',
	);
});

test.each([
	['font-weight:700', '<strong>dark</strong>'],
	['color:#000;font-weight:bold', '<strong>dark</strong>'],
	['font-style:italic', '<em>dark</em>'],
	['font-weight:600;font-style:italic', '<strong><em>dark</em></strong>'],
	['font-weight:400;font-style:normal', 'dark'],
])('of a span with the style %j the emphasis stays', async (style, html) => {
	expect(await htmlOf(`It was <span style="${style}">dark</span>.`)).toContain(
		`was <span>${html}</span>.`,
	);
});

test('a text in a bold element that is not bold keeps what is bold within it', async () => {
	const html = await htmlOf(
		'<b style="font-weight:normal" id="docs-internal"><p>One <b>two</b>.</p><p>Three.</p></b>',
	);
	expect(html).toContain('<p>One <b>two</b>.</p><p>Three.</p>');
});

test('what is in an element that is not bold is looked at too', async () => {
	const html = await htmlOf(
		'<b style="font-weight:normal"><i style="font-style:normal">It <span style="font-weight:700">was</span></i></b>',
	);
	expect(html).toContain('It <span><strong>was</strong></span>');
	expect(html).not.toMatch(/<[bi]>/);
});

test('emphasis without a style is emphasis', async () => {
	expect(await htmlOf('<b>dark</b> and <i style="color:red">late</i>')).toBe(
		'<p><b>dark</b> and <i>late</i></p>',
	);
});

test.each([
	['10<span style="vertical-align:super">2</span>', '10<span><sup>2</sup></span>'],
	['H<font style="vertical-align: sub">2</font>O', 'H<sub>2</sub>O'],
	['<span style="text-decoration:line-through">five</span>', '<del>five</del>'],
	['<span style="text-decoration: underline line-through">five</span>', '<del>five</del>'],
	['<ol style="list-style-type: lower-alpha"><li>A</ol>', '<ol type="a">'],
	['<p style="text-decoration-line:line-through">Five.</p>', '<p><del>Five.</del></p>'],
])('what the style of %s means stays', async (markdown, html) => {
	expect(await htmlOf(markdown)).toContain(html);
});

test('a paragraph in bold is a paragraph', async () => {
	expect(await htmlOf('<p style="font-weight:bold">Five.</p>')).toBe('<p>Five.</p>');
});

test('the lines of a poem stay', async () => {
	expect(await htmlOf('<div style="white-space: pre-line">\nOne\n<b>two</b>\nthree\n</div>')).toBe(
		'<div>One<br><b>two</b><br>three</div>',
	);
});

test('a text from right to left is', async () => {
	expect(await htmlOf('<p style="direction: rtl">abc</p>')).toBe('<p dir="rtl">abc</p>');
});
