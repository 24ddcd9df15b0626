import type { Root } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import rehypeSanitize from 'rehype-sanitize';
import rehypeStringify from 'rehype-stringify';
import { unified } from 'unified';
import { expect, test } from 'vitest';
import { ID_PREFIX, sanitizeSchema } from '../../src/markdown/sanitize-schema.ts';
import { unsafeParts } from '../helpers/render.ts';

const sanitizer = unified().use(rehypeSanitize, sanitizeSchema).use(rehypeStringify);

/** What the allow-list by itself leaves of HTML, without the steps before it, which hide what it lets through. */
const sanitized = (html: string): string =>
	sanitizer.stringify(sanitizer.runSync(fromHtml(html, { fragment: true })) as Root);

/** What it may leave for the steps before it to tidy: players of nothing, and classes of no name. */
const HARMLESS = /^<(?:video|audio|track)>$|\[className=\]$/;

test.each([
	['<img src="https://evil.example/a.png" alt="x">', '<img alt="x">'],
	['<img src="//evil.example/a.png">', '<img>'],
	['<img src="a.png">', '<img>'],
	['<img src="x/media/a.png">', '<img>'],
	['<img src="/elsewhere/a.png">', '<img>'],
	['<img src="data:image/png;base64,x">', '<img>'],
	['<img srcset="https://evil.example/a.png 2x">', '<img>'],
	['<img srcset="/elsewhere/a.png 2x">', '<img>'],
	['<img loading="eager" decoding="sync">', '<img>'],
	['<video src="https://evil.example/a.mp4"></video>', '<video></video>'],
	['<video src="/elsewhere/a.mp4"></video>', '<video></video>'],
	['<video poster="https://evil.example/a.png"></video>', '<video></video>'],
	['<video preload="auto" autoplay loop></video>', '<video></video>'],
	['<audio src="//evil.example/a.mp3"></audio>', '<audio></audio>'],
	['<track src="https://evil.example/a.vtt">', '<track>'],
	['<a href="javascript:alert(1)">x</a>', '<a>x</a>'],
	['<a href="data:text/html,x">x</a>', '<a>x</a>'],
	['<a href="vbscript:x">x</a>', '<a>x</a>'],
	['<a href="blob:https://a.example/1">x</a>', '<a>x</a>'],
	['<a href="ftp://a.example/">x</a>', '<a>x</a>'],
	['<a href="https://a.example/" target="_blank" ping="/x" rel="opener">x</a>', undefined],
	['<blockquote cite="javascript:x">x</blockquote>', '<blockquote>x</blockquote>'],
	['<q cite="mailto:x">x</q>', '<q>x</q>'],
	['<p id="search">x</p>', `<p id="${ID_PREFIX}search">x</p>`],
	['<a name="search">x</a>', '<a>x</a>'],
	['<p style="position:fixed" class="masthead" data-x="y" onclick="x">x</p>', '<p>x</p>'],
	['<div class="masthead" role="alert" tabindex="5">x</div>', '<div class="">x</div>'],
	['<section class="masthead">x</section>', '<section class="">x</section>'],
	['<code class="language-js">x</code>', '<code>x</code>'],
	['<h2 class="sr-only">x</h2>', '<h2>x</h2>'],
	['<script>x</script><style>x</style><noembed>x</noembed><noframes>x</noframes>', ''],
	['<textarea>x</textarea>', ''],
	['<form action="/x"><input name="q"><button>x</button><select><option>y</select>', 'xy'],
	['<iframe src="/x"></iframe><object data="/x">y</object><embed src="/x">', 'y'],
	['<picture><source srcset="/media/a.png"><img src="/media/a.png"></picture>', undefined],
	['<svg onload="x"><a href="/x">y</a></svg><math>z</math>', undefined],
	['<base href="/x"><link rel="stylesheet" href="/x"><meta http-equiv="refresh">', ''],
	['<!-- words --><?php words ?>', ''],
])('the allow-list by itself makes %s safe', (html, expected) => {
	const left = sanitized(html);
	if (expected !== undefined) expect(left).toBe(expected);
	const unsafe = unsafeParts(left).filter((part) => !HARMLESS.test(part));
	expect(unsafe).toEqual([]);
});

test.each([
	'<img src="/media/a.png" srcset="/media/480/a.png.webp 480w" alt="x" loading="lazy" decoding="async">',
	'<video src="/media/a.mp4" poster="/media/a.png" preload="none" controls></video>',
	'<audio src="/media/a.mp3" preload="none" controls></audio>',
	'<a href="https://a.example/" rel="external noopener">x</a>',
	'<a href="http://a.example/" rel="external">x</a>',
	'<a href="mailto:a@b.example">x</a> <a href="tel:123">x</a> <a href="/x/">x</a>',
	'<div class="table-scroll" role="region" tabindex="0"></div>',
	'<blockquote cite="https://a.example/">x</blockquote>',
])('the allow-list leaves what the pipeline itself writes: %s', (html) => {
	expect(sanitized(html)).toBe(html);
});

test.each([
	...['abbr', 'bdi', 'bdo', 'cite', 'dfn', 'mark', 'small', 'u', 'time', 'em', 'strong', 'sub'],
	...['figure', 'figcaption', 'blockquote', 'details', 'summary', 'h2', 'ul', 'pre', 'audio'],
	...['video', 'section', 'div', 'q', 'ins', 'del'],
])('the allow-list leaves the element %s of a news text', (tag) => {
	expect(sanitized(`<${tag}>x</${tag}>`)).toBe(`<${tag}>x</${tag}>`);
});

test.each([
	...['<table><caption>x</caption></table>', '<video><track></video>', '<p align="right">x</p>'],
	...['<p aria-label="a">x</p>', '<p dir="rtl">x</p>', '<p lang="fr">x</p>', '<p title="a">x</p>'],
	...['<a href="/a/" aria-label="a">x</a>', '<a data-footnote-ref="">x</a>'],
	...['<a data-footnote-backref="">x</a>', '<audio aria-label="a"></audio>'],
	...[
		'<del cite="https://a.example/" datetime="2026">x</del>',
		'<q cite="http://a.example/">x</q>',
	],
	...['<ins cite="https://a.example/" datetime="2026">x</ins>', '<time datetime="2026">x</time>'],
	...['<img height="2" width="3" sizes="auto">', '<details open>x</details>'],
	...['<ol reversed start="3" type="a"><li value="3">x</li></ol>'],
	...['<section data-footnotes="" class="footnotes"></section>'],
	...['<table><tbody><tr><td colspan="2" headers="a" rowspan="2">x</td></tr></tbody></table>'],
	'<table><tbody><tr><th abbr="a" colspan="2" headers="a" rowspan="2" scope="row">x</th></tr></tbody></table>',
	'<video><track src="/media/a.vtt" kind="captions" label="a" srclang="fr"></video>',
])('the allow-list leaves what an editor says of an element: %s', (html) => {
	expect(sanitized(html)).toBe(html);
});

test('a label of a link or of any element may be that of another, under the name it has in the page', () => {
	expect(sanitized('<p id="a">x</p><p aria-describedby="a">y</p>')).toBe(
		`<p id="${ID_PREFIX}a">x</p><p aria-describedby="${ID_PREFIX}a">y</p>`,
	);
	expect(sanitized('<a aria-describedby="a">y</a>')).toBe(
		`<a aria-describedby="${ID_PREFIX}a">y</a>`,
	);
});
