import { expect, test } from 'vitest';
import { htmlOf, render } from '../helpers/render.ts';

/** What is told of a text as lost. */
const lostIn = async (markdown: string) =>
	(await render(markdown)).remarks.map(({ sort, found }) => {
		expect(sort).toBe('lostPart');
		return found;
	});

test.each([
	['<script>draw()</script>', '<script>'],
	['<script src="https://a.example/chart.js"></script>', 'https://a.example/chart.js'],
	['<iframe srcdoc="words"></iframe>', '<iframe>'],
	['<iframe src="/own/"></iframe>', '/own/'],
	['<form action="/vote"><p>Vote</p></form>', '/vote'],
	['<input name="q">', '<input>'],
	['<button>Vote</button>', '<button>'],
	['<svg><circle r="2"/><path d="M0 0"/></svg>', '<svg>'],
	['<math><mi>x</mi></math>', '<math>'],
	['<canvas></canvas>', '<canvas>'],
	['<tide-table port="Dover"></tide-table>', '<tide-table>'],
	['<audio></audio>', '<audio>'],
	['<textarea>words</textarea>', '<textarea>'],
	['<noembed>words</noembed>', '<noembed>'],
	['<div data-embed="x12"></div>', 'data-embed="x12"'],
	['<div data-story-id="12"></div>', 'data-story-id="12"'],
	['<div style="background-image: url(quay.jpg)"></div>', 'quay.jpg'],
	['<p><v:imagedata src="quay.jpg"></v:imagedata></p>', 'quay.jpg'],
])('%s is left out and told of as %s', async (html, found) => {
	expect(await lostIn(`Before\n\n${html}\n\nafter.`)).toEqual([found]);
});

test.each([
	'<center>Words</center>',
	'<article><header><b>Words</b></header></article>',
	'<font color="red">Words</font>',
	'<!-- a note -->Words',
	'<style>p { color: red }</style>Words',
	'Words<script type="application/ld+json">{}</script>',
	'Words<wbr>',
	'<noscript>Words</noscript>',
	'<title>Words</title>',
	'<a href="https://a.example/">Words <svg aria-hidden="true"><path d="M0 0"/></svg></a>',
	'<p>Words<o:p></o:p></p>',
	'<dialog open>Words</dialog>',
	'<div data-reactid=".0.1"></div>Words',
	'<div data-story-id="12">Words</div>',
	'<div style="background: url(data:image/gif;base64,R0)">Words</div>',
	'<w:sdt id="1">Words</w:sdt>',
])('%s loses no words, and nothing is told', async (html) => {
	expect(await lostIn(html)).toEqual([]);
	expect(await htmlOf(html)).toContain('Words');
});

test('a script is not told of where a link leads to the page of its owner', async () => {
	const script = '<script src="https://charts.b.example/embed.js"></script>';
	expect(await lostIn(`<a href="https://b.example/tides">Tides</a> ${script}`)).toEqual([]);
	expect(await lostIn(`<a href="https://c.example/tides">Tides</a> ${script}`)).toEqual([
		'https://charts.b.example/embed.js',
	]);
});

test('of a player with nothing to play, what it says instead stays', async () => {
	const html = '<div><video><p>The regatta of 1908.</p></video></div>';
	expect(await htmlOf(html)).toBe('<div><p>The regatta of 1908.</p></div>');
});

test('two lost parts in a row are both told of', async () => {
	expect(await lostIn('<div><canvas></canvas><audio></audio><canvas></canvas></div>')).toEqual([
		...['<canvas>', '<audio>', '<canvas>'],
	]);
});

test.each(['<textarea>words</textarea>', '<noembed>words</noembed>'])(
	'%s leaves no words, as is told',
	async (html) => {
		expect(await htmlOf(`<p>Before ${html} after.</p>`)).not.toContain('words');
	},
);
