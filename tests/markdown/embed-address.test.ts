import { expect, test } from 'vitest';
import { embedAddress } from '../../src/markdown/embed-address.ts';
import { elementsOf, htmlOf } from '../helpers/render.ts';

/** The address of the element of a name in HTML. */
const addressOf = (html: string, name: string) => {
	const [element] = elementsOf(html, name);
	return element && embedAddress(element);
};

test.each([
	['iframe', '<iframe src="https://a.example/1"></iframe>', 'https://a.example/1'],
	['iframe', '<iframe src="//a.example/1"></iframe>', 'https://a.example/1'],
	['iframe', '<iframe data-src="https://a.example/1"></iframe>', 'https://a.example/1'],
	[
		'iframe',
		'<iframe src="about:blank" data-lazy-src="https://a.example/1">',
		'https://a.example/1',
	],
	['object', '<object data="https://a.example/1"></object>', 'https://a.example/1'],
	['video', '<video><source src="/x"><source src="https://a.example/1">', 'https://a.example/1'],
	[
		'lite-youtube',
		'<lite-youtube videoid="a-1"></lite-youtube>',
		'https://www.youtube.com/watch?v=a-1',
	],
	['div', '<div data-url="https://a.example/1"></div>', 'https://a.example/1'],
	['div', '<div data-href="https://a.example/1"></div>', 'https://a.example/1'],
	['div', '<div class="infogram-embed" data-id="tides-1h"></div>', 'https://infogram.com/tides-1h'],
	[
		'div',
		'<div class="wide flourish-embed" data-src="visualisation/77"></div>',
		'https://public.flourish.studio/visualisation/77/',
	],
	[
		'script',
		'<script src="https://gist.github.com/ann/1a2b.js"></script>',
		'https://gist.github.com/ann/1a2b',
	],
	[
		'script',
		'<script src="https://datawrapper.dwcdn.net/aB3/embed.js?v=2"></script>',
		'https://datawrapper.dwcdn.net/aB3/',
	],
	[
		'script',
		'<script src="//public.tableau.com/views/tides/dover.js"></script>',
		'https://public.tableau.com/views/tides/dover',
	],
])('the %s in %s leads to %s', (name, html, address) => {
	expect(addressOf(html, name)).toBe(address);
});

test.each([
	['iframe', '<iframe src="/own/"></iframe>'],
	['iframe', '<iframe src="https://"></iframe>'],
	['iframe', '<iframe data-src="javascript:x()"></iframe>'],
	['div', '<div data-id="tides-1h"></div>'],
	['script', '<script src="https://a.example/embed.js"></script>'],
	['script', '<script src="https://a.example/?https://gist.github.com/a.js"></script>'],
	['script', '<script>draw()</script>'],
])('the %s in %s leads nowhere', (name, html) => {
	expect(addressOf(html, name)).toBeUndefined();
});

test.each([
	[
		'<div class="infogram-embed" data-id="tides" data-title="Tides"></div>',
		'<a href="https://infogram.com/tides" rel="external noopener">Tides (infogram.com)</a>',
	],
	[
		'<script src="https://gist.github.com/ann/1.js"></script>',
		'<a href="https://gist.github.com/ann/1" rel="external noopener">Embedded page (gist.github.com)</a>',
	],
])('%s becomes a link that says where it leads', async (html, link) => {
	expect(await htmlOf(html)).toContain(link);
});

test('an element with words of its own keeps them, whatever data it has', async () => {
	expect(await htmlOf('<div data-url="https://a.example/1"><p>Tides</p></div>')).toContain(
		'<p>Tides</p>',
	);
});
