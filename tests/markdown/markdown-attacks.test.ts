import { expect, test } from 'vitest';
import { elementsOf, htmlOf, render, unsafeParts } from '../helpers/render.ts';

test.each([
	'[words](javascript:alert(1))',
	'[words](JAVASCRIPT:alert(1))',
	'[words](javascript&colon;alert(1))',
	'[words](&#x6A;avascript:alert(1))',
	'[words](java&Tab;script:alert(1))',
	'[words](<java\tscript:alert(1)>)',
	'[words](<\u0001javascript:alert(1)>)',
	'[words](vbscript:msgbox(1) "title")',
	'[words](data:text/html;base64,PHNjcmlwdD4=)',
	'[words](blob:https://page.example/1)',
	'[words][ref]\n\n[ref]: javascript:alert(1)',
	'[ref]\n\n[ref]: <data:text/html,x> "title"',
	'<javascript:alert(1)>',
	'<data:text/html,x>',
	'<vbscript:msgbox(1)>',
	'![words](javascript:alert(1))',
	'![words](data:image/svg+xml,<svg>)',
	'![words](https://evil.example/seen.gif)',
	'![words][ref]\n\n[ref]: https://evil.example/seen.gif',
	'![" onerror="alert(1)](x.png)',
	'[words](https://a.example/ "\\" onclick=\\"alert(1)")',
	'[words](https://a.example/"onmouseover="alert(1))',
	'[<img src=x onerror=alert(1)>](https://a.example/)',
	'# Search <img src=x onerror=alert(1)>',
	'## search {#search onclick=alert(1)}',
	'Words.[^x]\n\n[^x]: <script>alert(1)</script> [a](javascript:alert(1))',
	'Words.[^"onclick=alert(1)]\n\n[^"onclick=alert(1)]: A note.',
	'```html\n<script>alert(1)</script>\n```',
	'```"onmouseover=alert(1)\nwords\n```',
	'`<script>alert(1)</script>`',
	'| <script>alert(1)</script> |\n|---|\n| [a](javascript:alert(1)) |',
	'\\<script>alert(1)\\</script> &lt;script&gt;alert(1)&lt;/script&gt;',
	'- [x] <b onclick=alert(1)>words</b>',
	'www.evil.example/"onclick=alert(1)',
	'[words](javascript://%0aalert(1))',
	'<a href="https://a.example/">words <javascript:alert(1)></a>',
])('nothing unsafe comes of %j', async (attack) => {
	expect(unsafeParts(await htmlOf(attack))).toEqual([]);
	expect(unsafeParts(await htmlOf(`> Words\n>\n> ${attack.replaceAll('\n', '\n> ')}`))).toEqual([]);
});

test('code shown as code stays readable', async () => {
	expect(await htmlOf('`<script>alert(1)</script>`')).toBe(
		'<p><code>&#x3C;script>alert(1)&#x3C;/script></code></p>',
	);
});

test.each([
	['a script', 'Before <script>secret()</script> after.'],
	['a style sheet', 'Before <style>secret {}</style> after.'],
	[
		'a script over several lines',
		'Before\n\n<script>\nsecret();\n\nsecret();\n</script>\n\nafter.',
	],
	['a style sheet inside a drawing', 'Before <svg><style>secret</style></svg> after.'],
])('what stands in %s is gone and the words around it stay', async (_, markdown) => {
	const { html, text } = await render(markdown);
	expect(html).not.toContain('secret');
	expect(text).not.toContain('secret');
	expect(text.split(/\s+/)).toEqual(['Before', 'after.']);
});

test('the words inside an element that is not allowed stay', async () => {
	expect(await htmlOf('One <font color="red">two</font> <blink>three</blink>.')).toBe(
		'<p>One two three.</p>',
	);
});

test('an id a story brings along cannot be one of the page, a link to it still works', async () => {
	const html = await htmlOf('<a id="search">Place</a> and [a link](#search).');
	expect(elementsOf(html, 'a').map(({ properties }) => properties.id ?? properties.href)).toEqual([
		'text-search',
		'#text-search',
	]);
});

test('a nested story is rendered, and safely', async () => {
	const deep = `${'<div><b>'.repeat(90)}<script>alert(1)</script><p onclick=x>words`;
	const html = await htmlOf(deep);
	expect(html).toContain('words');
	expect(unsafeParts(html)).toEqual([]);
});

test.each([
	['elements', '<div>'.repeat(300)],
	['quotations', '> '.repeat(300)],
])('a text of %s too deep in each other is refused, not crashed on', async (_what, deep) => {
	await expect(htmlOf(`${deep}words`)).rejects.toThrow('more than 200 deep');
});
