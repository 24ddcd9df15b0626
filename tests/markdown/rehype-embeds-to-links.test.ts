import { expect, test } from 'vitest';
import { elementsOf, htmlOf, render } from '../helpers/render.ts';

const link = (href: string, words: string) =>
	`<a href="${href}" rel="external noopener">${words}</a>`;

test.each([
	['<iframe src="https://a.example/1" title="A film"></iframe>', 'A film (a.example)'],
	['<iframe src="https://a.example/1" title=" "></iframe>', 'Embedded page (a.example)'],
	['<iframe src="https://a.example/1">words</iframe>', 'Embedded page (a.example)'],
	['<iframe src="//a.example/1"></iframe>', 'Embedded page (a.example)'],
	['<video src="https://a.example/1" autoplay></video>', 'Video (a.example)'],
	['<video><source src="https://a.example/1"></video>', 'Video (a.example)'],
	['<audio controls><source src="https://a.example/1"></audio>', 'Audio (a.example)'],
	['<object data="https://a.example/1">words</object>', 'Embedded page (a.example)'],
	['<embed src="https://a.example/1">', 'Embedded page (a.example)'],
])('%s becomes a link that says where it leads', async (embed, words) => {
	expect(await htmlOf(`Before ${embed} after.`)).toContain(link('https://a.example/1', words));
});

test.each([
	'<iframe src="javascript:alert(1)"></iframe>',
	'<iframe srcdoc="words"></iframe>',
	'<iframe></iframe>',
	'<iframe src="/own/"></iframe>',
	'<embed src="https://">',
	'<object data="data:text/html,x"></object>',
])('%s, which plays from nowhere on the web, leaves nothing', async (embed) => {
	expect(elementsOf(await htmlOf(`Before ${embed} after.`), 'a')).toEqual([]);
	expect(await htmlOf(`Before ${embed} after.`)).toMatch(/^<p>Before\s+after\.<\/p>$/);
});

test('what a player says where it cannot play stays, if there is nothing to lead to', async () => {
	expect(await htmlOf('<video><p>A film of the landing.</p></video>')).toContain(
		'A film of the landing.',
	);
});

test('an embed inside a link puts no link into a link', async () => {
	const html = await htmlOf('[<b><embed src="https://a.example/1"></b>](https://b.example/)');
	expect(html.match(/<a /g)).toHaveLength(1);
});

test.each([
	['<div data-pym-src="https://a.example/1"></div>', 'https://a.example/1'],
	['<p data-pym-src="https://a.example/1"></p>', 'https://a.example/1'],
	['<div data-iframe-src="https://a.example/1"></div>', 'https://a.example/1'],
	['<figure data-chart="https://a.example/1"></figure>', 'https://a.example/1'],
	['<div class="youtube-player" data-id="a-1"></div>', 'https://www.youtube.com/watch?v=a-1'],
	['<div data-tweet-id="12"></div>', 'https://twitter.com/i/status/12'],
	['<div data-datawrapper-id="aB3"></div>', 'https://datawrapper.dwcdn.net/aB3'],
	['<blockquote data-instgrm-permalink="https://a.example/1"></blockquote>', 'https://a.example/1'],
	[
		'<blockquote cite="https://a.example/1"><section></section></blockquote>',
		'https://a.example/1',
	],
])('in the place of %s, which a script would fill, stands a link', async (html, address) => {
	const [link] = elementsOf(await htmlOf(`${html}\n\nWords.`), 'a');
	expect(link?.properties.href).toBe(address);
});

test('what a script would fill and that has a picture stays', async () => {
	const html = await htmlOf(
		'<div data-url="https://a.example/"><img src="x.png" alt="Quay"></div>',
	);
	expect(html).toBe('<div>Quay</div>');
});

test('of an embed inside a link the address is told, unless the link leads there', async () => {
	const embed = '<embed src="https://a.example/1">';
	const told = async (link: string) =>
		(await render(`<a href="${link}">${embed}</a>`)).remarks.map(({ found }) => found);
	expect(await told('https://b.example/')).toEqual(['https://a.example/1']);
	expect(await told('https://a.example/1')).toEqual([]);
});
