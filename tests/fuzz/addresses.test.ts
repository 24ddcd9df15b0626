import { join } from 'node:path';
import fc from 'fast-check';
import type { Element } from 'hast';
import { expect } from 'vitest';
import { pageFile } from '../../src/build/page-file.ts';
import { collisionKey, idOfPath, wrongInId } from '../../src/domain/content/address.ts';
import { printable } from '../../src/domain/content/printable.ts';
import { referencedIds, StoryIndex } from '../../src/domain/content/references.ts';
import { authorUrl, mediaUrl, storyUrl, topicUrl, variantUrl } from '../../src/domain/urls.ts';
import { embedAddress } from '../../src/markdown/embed-address.ts';
import { createStoryRenderer } from '../../src/markdown/render-story.ts';
import { fuzz } from '../helpers/fuzzing.ts';
import { ALONE } from '../helpers/given-notes.ts';
import { elementsOf } from '../helpers/render.ts';
import { hostileAddresses } from './hostile-markup.ts';

const ORIGIN = 'https://paper.example';
/** Where links of a story may lead, as a browser tells it. */
const FOLLOWED = new Set(['http:', 'https:', 'mailto:', 'tel:']);

const renderer = createStoryRenderer();
const asAttribute = (text: string) => text.replaceAll('&', '&amp;').replaceAll('"', '&quot;');

fuzz('links', 'a link leads where a browser would be led, if that is on the web, or nowhere', {
	inputs: hostileAddresses.map(printable),
	cases: 1000,
	holds: async (address) => {
		const { html, remarks } = await (
			await renderer
		)(`Read <a href="${asAttribute(address)}">this</a>.`, ALONE);
		const meant = URL.parse(address, ALONE.pageUrl);
		const hrefs = elementsOf(html, 'a').map(({ properties }) => properties.href);
		const led = hrefs.flatMap((href) => URL.parse(String(href), ALONE.pageUrl) ?? []);
		expect(led.filter(({ protocol }) => !FOLLOWED.has(protocol))).toEqual([]);
		if (led.length === 0) expect(remarks).not.toEqual([]);
		const isElsewhere = /^https?:/.test(meant?.protocol ?? '') && meant?.origin !== ORIGIN;
		if (isElsewhere && led.length > 0) expect(led.map(({ href }) => href)).toEqual([meant?.href]);
		// What leads out of the site says so; and nothing that does not.
		for (const { properties } of elementsOf(html, 'a')) {
			const { protocol, host } = new URL(String(properties.href), ALONE.pageUrl);
			const isExternal = /^https?:/.test(protocol) && host !== new URL(ORIGIN).host;
			expect([properties.href, properties.rel !== undefined]).toEqual([
				properties.href,
				isExternal,
			]);
		}
	},
});

const partsOfPaths = fc.oneof(
	fc.constantFrom(
		'..',
		'.',
		'',
		'index',
		'index.html',
		'a',
		'A',
		'a.md',
		'articles',
		'media',
		'ﬁ',
		'é',
		'e\u0301',
	),
	fc.constantFrom(
		'%2e%2e',
		'..%2f',
		'a\\b',
		'a:b',
		'C:',
		'//',
		'#a',
		'?a',
		'a;b',
		'a&b',
		"a'b",
		'~',
		'@',
		'_astro',
		'ＳEARCH',
	),
	fc.string({ unit: 'binary', minLength: 1, maxLength: 6 }),
	fc.string({ minLength: 1, maxLength: 6 }),
);
const paths = fc
	.array(partsOfPaths, { minLength: 1, maxLength: 4 })
	.map((parts) => parts.join('/'));

fuzz('urls', 'the address of a file is an address of the site that leads back to the file', {
	// A file that is called a.md.md has an address that reads as that of a.md.
	inputs: paths
		.map((path) => idOfPath(idOfPath(`${path}.md`)))
		.filter((id) => wrongInId(id) === undefined && idOfPath(id) === id),
	cases: 2000,
	holds: (id) => {
		const url = storyUrl(id);
		const { origin, pathname, search, hash } = new URL(url, ORIGIN);
		expect({ origin, pathname, search, hash }).toEqual({
			origin: ORIGIN,
			pathname: new URL(`${ORIGIN}${url}`).pathname,
			search: '',
			hash: '',
		});
		expect(decodeURIComponent(pathname)).toBe(`/${id}/`);
		const file = pageFile({ kind: 'story', url });
		expect(join('/site', file)).toBe(`/site/${id}/index.html`);
		for (const reference of [url, `/${id}`, `articles/${id}.md`, `${id}/`]) {
			expect([reference, new StoryIndex([id]).idOf(reference, 'articles/x/y.md')]).toEqual([
				reference,
				id,
			]);
		}
	},
});

fuzz('names', 'the address that a name or a picture is given stays where it belongs', {
	inputs: fc.tuple(fc.oneof(paths, hostileAddresses.map(printable)), fc.nat(9999)),
	cases: 2000,
	holds: ([name, width]) => {
		const slug = /^\/(?:topics|authors)\/[^/?#]*\/$/;
		for (const url of [topicUrl(name), authorUrl(name)]) {
			expect(url).toMatch(slug);
			expect(new URL(url, ORIGIN).href.startsWith(`${ORIGIN}/`)).toBe(true);
			expect(new URL(url, ORIGIN).pathname.split('/')).toHaveLength(4);
		}
		if (wrongInId(name) !== undefined) return;
		for (const url of [mediaUrl(name), variantUrl(name, width)]) {
			expect(new URL(url, ORIGIN).pathname).toMatch(/^\/media\//);
		}
		expect(collisionKey(collisionKey(name))).toBe(collisionKey(name));
	},
});

fuzz('references', 'a reference never means anything out of the content folder', {
	inputs: fc.tuple(fc.oneof(paths, hostileAddresses), paths),
	cases: 2000,
	holds: ([reference, from]) => {
		const parts = referencedIds(reference, `articles/${from}.md`).flatMap((id) => id.split('/'));
		expect(parts.filter((part) => part === '..' || part === '.')).toEqual([]);
	},
});

const NAMES = [
	...[
		'src',
		'data',
		'dataSrc',
		'dataUrl',
		'dataTweetId',
		'dataYoutubeId',
		'dataId',
		'videoid',
		'cite',
		'dataX',
	],
];
const embeds = fc.record({
	tagName: fc.constantFrom(
		'iframe',
		'script',
		'embed',
		'object',
		'div',
		'amp-youtube',
		'lite-vimeo',
		'blockquote',
	),
	className: fc.subarray(['infogram-embed', 'youtube-player', 'flourish-embed', '__proto__', 'x']),
	properties: fc.dictionary(
		fc.constantFrom(...NAMES),
		fc.oneof(hostileAddresses, fc.string({ maxLength: 8 })),
		{ noNullPrototype: true },
	),
	source: fc.option(hostileAddresses, { nil: undefined }),
});

fuzz('embeds', 'what an embed becomes is an address on the web, or none', {
	inputs: embeds,
	cases: 2000,
	holds: ({ tagName, className, properties, source }) => {
		const children: Element[] =
			source === undefined
				? []
				: [{ type: 'element', tagName: 'source', properties: { src: source }, children: [] }];
		const address = embedAddress({
			type: 'element',
			tagName,
			properties: { ...properties, className },
			children,
		});
		if (address === undefined) return;
		expect(address).toMatch(/^https?:\/\//i);
		expect(new URL(address, ALONE.pageUrl).protocol).toMatch(/^https?:$/);
	},
});
