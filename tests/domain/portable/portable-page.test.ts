import { describe, expect, test } from 'vitest';
import { portablePage } from '../../../src/domain/portable/portable-page.ts';
import { portableEarlyScript } from '../../../src/domain/portable/portable-script.ts';
import { earlyScript } from '../../../src/domain/reader/early-script.ts';
import { noPrefetchWhenSaving, prefetchRules } from '../../../src/domain/security/page-scripts.ts';
import { ENGLISH } from '../../helpers/locales.ts';

const FILES = ['index.html', 'a/index.html', 'media/b.jpg', 'media/b c.jpg', '_astro/f.woff2'];
const kept: string[] = [];
const lost: string[] = [];

const portable = (html: string, path = 'a/index.html') =>
	portablePage(
		html,
		path,
		{ url: 'https://p.example', has: (file) => FILES.includes(file) },
		{
			hashOf: (script) => `'hash of ${script.length}'`,
			keepStyle: (css) => {
				kept.push(css);
				return '_astro/pages.css';
			},
			keepScript: (script) => {
				kept.push(script);
				return !script.includes('linked');
			},
			loseScript: (where) => lost.push(where),
		},
		{ folder: '', words: ENGLISH.words },
	);

test.each([
	['a link', '<a class="b" href="/a/#c">', '<a class="b" href="../a/index.html#c">'],
	['an address with a reference', '<a href="/?a&amp;b">', '<a href="../index.html?a&amp;b">'],
	['an address in other quotes', "<a href='/a/'>", "<a href='../a/index.html'>"],
	['a picture', '<img src="/media/b.jpg" alt="/a/">', '<img src="../media/b.jpg" alt="/a/">'],
	[
		'a list of pictures',
		'<source srcset="/media/b.jpg 320w, /media/b%20c.jpg 640w">',
		'<source srcset="../media/b.jpg 320w, ../media/b%20c.jpg 640w">',
	],
	['a film', '<video poster="/media/b.jpg">', '<video poster="../media/b.jpg">'],
	[
		'where a page leads on to',
		'<meta http-equiv="refresh" content="0;url=/a/">',
		'<meta http-equiv="refresh" content="0;url=../a/index.html">',
	],
])('%s is led to by a relative address', (_, html, wanted) => {
	expect(portable(html)).toBe(wanted);
});

test.each([
	['the canonical address', '<link rel="canonical" href="https://p.example/a/">'],
	['a picture for other sites', '<meta property="og:image" content="https://p.example/b.jpg">'],
	['a text', '<p>href="/a/"</p>'],
	['a comment', '<!-- <a href="/a/"> -->'],
	['what machines read', '<script type="application/ld+json">{"url":"/a/"}</script>'],
	['a short style', '<style>@layer a, b;</style>'],
	['a module that is written out whole', '<script type="module">print()</script>'],
])('%s stays as it is', (_, html) => {
	expect(portable(html)).toBe(html);
});

test.each([
	['a preload, which browsers refuse', '<link rel="preload" href="/_astro/f.woff2" crossorigin>'],
	['the search of the browser', '<link rel="search" title="a > b" href="/opensearch.xml">'],
	['what loads ahead', `<script type="speculationrules">${prefetchRules('')}</script>`],
	['what takes that back', `<script>${noPrefetchWhenSaving}</script>`],
	['a form of the search', '<search class="a"><form action="/search/"><p>a</p></form></search>'],
	[
		'the button that saves',
		'<li class="needs-script"><button data-tool="save" data-section="R > D">Save</button></li>',
	],
	['a link to what is saved', '<li>\n<a href="/saved/">Saved stories</a>\n</li>'],
	['a module that needs others', '<script type="module" src="/_astro/linked.js"></script>'],
	['a written-out one', '<script type="module">import"/_astro/a.js"</script>'],
	['data of the search', '<script type="application/json" id="search-first">[]</script>'],
])('%s is left out', (_, html) => {
	expect(portable(`<p>${html}</p>`)).toBe('<p></p>');
});

test('modules that are left out are told, but for that of the search', () => {
	lost.length = 0;
	const html = '<script type="module" src="/_astro/linked.js"></script>';
	portable(html);
	portable(`${html}<div id="search"></div><nav aria-labelledby="browse">`, 'search/index.html');
	expect(lost).toEqual(['_astro/linked.js']);
});

test('other items of a list stay beside those that are left out', () => {
	expect(
		portable('<ul><li><a href="/">Front</a></li><li><a href="/saved/">Saved</a></li></ul>'),
	).toBe('<ul><li><a href="../index.html">Front</a></li></ul>');
});

test('a long style becomes a file that pages share', () => {
	const css = `a{background:url(/_astro/f.woff2)}`;
	expect(portable(`<style>${css}</style>`)).toBe(
		'<link rel="stylesheet" href="../_astro/pages.css">',
	);
	expect(kept).toContain(css);
});

test('modules of a story become scripts, those that its tools would load too', () => {
	const button = '<button data-tool="listen" data-module="/_astro/listen.js" hidden>';
	const html = `${button}<script type="module" src="/_astro/tools.js" data-marks="/_astro/m.js"></script>`;
	expect(portable(html)).toBe(
		'<button data-tool="listen" hidden><script defer src="../_astro/listen.js"></script><script defer src="../_astro/tools.js"></script>',
	);
	expect(kept).not.toContain('_astro/m.js');
});

test('the early script loads its dialog as a script, and the policy names it', () => {
	const policy = `<meta content="script-src 'hash of ${earlyScript.length}' 'b'">`;
	const html = `${policy}<script data-dialog="/_astro/dialog.js">${earlyScript}</script>`;
	expect(portable(html)).toBe(
		`<meta content="script-src 'hash of ${portableEarlyScript.length}' 'b'"><script data-dialog="../_astro/dialog.js">${portableEarlyScript}</script>`,
	);
	expect(kept).toContain('_astro/dialog.js');
	expect(portableEarlyScript).not.toContain('import(');
});

describe('the search page', () => {
	const page = (withoutScript: string) =>
		`<h1>Search</h1><div id="search" data-state="idle"><noscript>${withoutScript}</noscript><search>…</search><div></div></div><nav aria-labelledby="browse"><a href="/a/">A</a></nav>`;
	const rest = '</div><nav aria-labelledby="browse"><a href="../a/index.html">A</a></nav>';

	test('says that search needs a server, and leads to all headlines where there are some', () => {
		const headlines = '<section><a href="/a/">A</a></section>';
		expect(portable(page(`<p class="c">No script.</p>${headlines}`), 'search/index.html')).toBe(
			`<h1>Search</h1><div id="search"><p class="c">Search needs a server, and this copy of the site is read from files. Every story can be found by its date, topic, author or section below, or among all headlines.</p><section><a href="../a/index.html">A</a></section>${rest}`,
		);
	});

	test('leads to none where there are none', () => {
		expect(portable(page('<p>No script.</p>'), 'search/index.html')).toContain(
			`author or section below.</p>${rest}`,
		);
	});

	test('is refused where it has no search', () => {
		expect(() => portable('<p>Mine</p>', 'search/index.html')).toThrow(/search\/index.html/);
	});
});
