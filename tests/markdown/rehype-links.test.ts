import { describe, expect, test } from 'vitest';
import { StoryIndex } from '../../src/domain/content/references.ts';
import { createStoryRenderer } from '../../src/markdown/render-story.ts';
import { ALONE } from '../helpers/given-notes.ts';
import { elementsOf, htmlOf, render } from '../helpers/render.ts';

const linksOf = async (markdown: string, id?: string) =>
	elementsOf(await htmlOf(markdown, id ? { id } : {}), 'a')
		.map(({ properties }) => properties)
		.filter(({ href }) => href !== undefined);
const addressOf = async (link: string, id?: string) => (await linksOf(`[x](${link})`, id))[0]?.href;

test.each([
	'[x](https://a.example/)',
	'[x](http://a.example/)',
	'[x](HTTPS://a.example/)',
	'[x](//a.example/)',
	'<https://a.example/>',
	'https://a.example/',
	'<a href="https://a.example/" rel="nofollow opener" target="_blank">x</a>',
	'[x][r]\n\n[r]: https://a.example/',
])('%s says in rel that it leads to another site', async (markdown) => {
	const [link] = await linksOf(markdown);
	expect(link?.rel).toEqual(['external', 'noopener']);
	expect(link?.target).toBeUndefined();
});

test.each(['/search/', '#x', 'mailto:desk@a.example', 'tel:+441234', '?q=x', 'other/'])(
	'%s is kept and has no rel',
	async (href) => {
		expect(await linksOf(`[x](${href})`)).toEqual([{ href }]);
	},
);

test.each([
	['other.md', '/2022/10/24/other/'],
	['./other.md', '/2022/10/24/other/'],
	['../23/other.md', '/2022/10/23/other/'],
	['../../../1969/moon.md#the-landing', '/1969/moon/#text-the-landing'],
	['../../../../../../other.md', '/other/'],
	['other/index.md', '/2022/10/24/other/'],
	['caf%C3%A9.md', '/2022/10/24/caf%C3%A9/'],
	['<a b.md>', '/2022/10/24/a%20b/'],
])('a link to the file %s leads to its address', async (link, address) => {
	expect(await addressOf(link)).toBe(address);
});

test('a link to a file from a story on top leads to its address', async () => {
	expect(await addressOf('other.md', 'letter')).toBe('/other/');
});

test('a Markdown file on another site is left alone', async () => {
	expect(await addressOf('https://a.example/README.md')).toBe('https://a.example/README.md');
});

test.each([
	['## Two words\n\n[x](#two-words)', '#text-two-words'],
	['## 日本語\n\n[x](#日本語)', '#text-日本語'],
	['[x](#here)\n\n<p id="here">y</p>', '#text-here'],
	['## a\n\n## a\n\n[x](#a-1)', '#text-a-1'],
])('the link in %j leads to its heading or place', async (markdown, href) => {
	const html = await htmlOf(markdown);
	expect(elementsOf(html, 'a')[0]?.properties.href).toBe(href);
	expect(elementsOf(html).map(({ properties }) => properties.id)).toContain(href.slice(1));
});

test('a link to a place that is not there, or that cannot be decoded, is kept', async () => {
	expect(await addressOf('#nowhere')).toBe('#nowhere');
	expect((await linksOf('<a href="#%E0%A4%A">x</a>'))[0]?.href).toBe('#%E0%A4%A');
});

test('a link that a template left behind keeps its words and is told of', async () => {
	const { html, remarks } = await render(`See <a href='{{< ref "/about.md" >}}'>about us</a>.`);
	expect(html).toContain('about us');
	expect(remarks).toEqual([{ sort: 'lostLink', found: '{{< ref "/about.md" >}}' }]);
});

/** A link as it is rendered in an edition of two other stories and a standing page. */
async function inEdition(href: string) {
	const stories = new StoryIndex(['2022/10/24/Ferry', '1969/café', 'about']);
	const renderStory = await createStoryRenderer();
	const { html, links, remarks } = await renderStory(`[x](${href})`, { ...ALONE, stories });
	const [link] = elementsOf(html, 'a');
	return { ...link?.properties, links, remarks };
}

test.each([
	['/2022/10/24/Ferry/', '/2022/10/24/Ferry/'],
	['/2022/10/24/ferry/', '/2022/10/24/Ferry/'],
	['/2022/10/24/FERRY', '/2022/10/24/Ferry/'],
	['/2022/10/24/ferry/index.html', '/2022/10/24/Ferry/'],
	['/1969/cafe\u0301/', '/1969/caf%C3%A9/'],
	['../ferry/', '/2022/10/24/Ferry/'],
	['/about', '/about/'],
	['/about/?from=letter', '/about/?from=letter'],
	['/about/#Who%20we%20are', '/about/#text-Who we are'],
	['https://paper.example/2022/10/24/ferry/', '/2022/10/24/Ferry/'],
	['HTTPS://paper.example/about', '/about/'],
	['//paper.example/about/', '/about/'],
])('a link to the story at %s leads to its address', async (link, href) => {
	const { links, remarks, ...properties } = await inEdition(link);
	expect(properties).toEqual({ href });
	expect(links).toEqual([expect.objectContaining({ id: expect.any(String) })]);
	expect(remarks).toEqual([]);
});

test.each([
	['/2022/10/24/freight/', '/2022/10/24/freight/'],
	['../gone/', '/2022/10/24/gone/'],
	['gone.html', '/2022/10/24/letter/gone.html'],
	['https://paper.example/gone/', '/gone/'],
])(
	'a link to %s, which is no story, is kept and noted for who knows all pages',
	async (href, reference) => {
		const { links, remarks, rel } = await inEdition(href);
		expect(links).toEqual([{ href, reference }]);
		expect(remarks).toEqual([]);
		expect(rel).toBeUndefined();
	},
);

test.each(['[the tides]()', '<a href="">the tides</a>', '<a href=" ">the tides</a>'])(
	'%s has no address: its words stay, and are told',
	async (link) => {
		const { html, remarks } = await render(`See ${link}.`);
		expect(html).toContain('See the tides.');
		expect(remarks).toEqual([{ sort: 'lostLink', found: 'the tides' }]);
	},
);

test.each(['http://www.[agency].gov/open', 'https://oasis\\_host/x'])(
	'%s in a text is no address, and stays the words it is',
	async (address) => {
		const { text, html, remarks } = await render(`Each has ${address} now.`);
		expect(text).toBe(`Each has ${address} now.`);
		expect(html).not.toContain('<a');
		expect(remarks).toEqual([]);
	},
);

test('an address in brackets of its own is the address', async () => {
	const { html, remarks } = await render('See [the tides]((https://a.example/b)).');
	expect(html).toContain(
		'See <a href="https://a.example/b" rel="external noopener">the tides</a>.',
	);
	expect(remarks).toEqual([]);
});

test('an anchor without an address stays where links lead', async () => {
	const { html } = await render('<a id="tides">Tides</a> and <a href="//">more</a> [up](#tides)');
	expect(html).toMatch(/<a id="[\w-]*tides">Tides<\/a> and more <a href/);
});

test('a link to another site with the name of a story is none to it', async () => {
	expect(await inEdition('https://other.example/about/')).toMatchObject({
		href: 'https://other.example/about/',
		rel: ['external', 'noopener'],
		links: [],
	});
});

test.each(['//', '//[', 'https://', 'https://a b/', 'http://[::1', 'https:///'])(
	'%s is no address: its words stay, and it is told of',
	async (href) => {
		const { html, remarks } = await render(`See <a href="${href}">the tides</a>.`);
		expect(html).toContain('See the tides.');
		expect(remarks).toEqual([{ sort: 'lostLink', found: href }]);
	},
);

test.each([
	['## The ferry’s end\n\n[x](#the-ferrys-end)', 'text-the-ferrys-end'],
	['## The ferry’s end\n\n[x](#the-ferry-s-end)', 'text-the-ferrys-end'],
	['## The Ferry: an end\n\n[x](#TheFerryAnEnd)', 'text-the-ferry-an-end'],
	['## Été\n\n[x](#%C3%89t%C3%A9)', 'text-été'],
	['<p id="Part_2">y</p>\n\n[x](#part-2)', 'text-Part_2'],
	['<p id="a-b">y</p><p id="ab">y</p>\n\n[x](#ab)', 'text-ab'],
])('the link in %j leads to the part that is spelled alike', async (markdown, id) => {
	expect((await linksOf(markdown))[0]?.href).toBe(`#${id}`);
	expect(elementsOf(await htmlOf(markdown)).map(({ properties }) => properties.id)).toContain(id);
});

test.each([
	['#nowhere', ['#nowhere']],
	['#', []],
	['#top', []],
	['#TOP', []],
])('of the link to the part %s is told %j', async (href, found) => {
	const { remarks } = await render(`## Tides\n\n[x](${href})`);
	expect(remarks).toEqual(found.map((each) => ({ sort: 'deadAnchor', found: each })));
});

test('a link to a content file that is not there keeps its words and is told of', async () => {
	const { links, remarks, href } = await inEdition('./gone.md#tides');
	expect(href).toBeUndefined();
	expect(links).toEqual([{ href: './gone.md#tides', reference: './gone.md' }]);
	expect(remarks).toEqual([{ sort: 'lostLink', found: './gone.md#tides' }]);
});

test.each(['/?p=123', 'https://paper.example/?p=99', '?p=12', '/?page_id=7'])(
	'%s, by which another system knew a page, is a dead link',
	async (href) => {
		const { remarks, links } = await render(`[a](${href})`);
		expect(remarks).toEqual([{ sort: 'deadLink', found: href }]);
		expect(links).toEqual([]);
	},
);

test.each([
	['[](https://a.example/x)', 'a.example'],
	['<a href="https://a.example/x" title="The tides"></a>', 'The tides'],
	['<a href="https://a.example/x"><svg aria-hidden="true"></svg></a>', 'a.example'],
	['[](mailto:a@b.example)', 'a@b.example'],
	['[](/about/)', '/about/'],
])('the link without words in %s says where it leads', async (markdown, words) => {
	expect(await htmlOf(markdown)).toContain(`>${words}<`);
});

test('a link without words to where another leads is left out', async () => {
	expect(
		await htmlOf('<a href="https://a.example/x/"></a><a href="https://a.example/x">tides</a>'),
	).toBe('<p><a href="https://a.example/x" rel="external noopener">tides</a></p>');
});

test('a link beside a heading that leads to it says nothing', async () => {
	expect(await htmlOf('<h2 id="a"><a href="#a"></a>Words</h2>')).toBe('<h2 id="text-a">Words</h2>');
});

test.each([
	['über:uns', 'https://paper.example/2022/10/24/letter/%C3%BCber:uns'],
	['\\\\a.example,https://b.example/', 'https://a.example,https//b.example/'],
	['ht\ttps://a.exam\nple/', 'https://a.example/'],
])('the link to %j leads where browsers are led', async (address, href) => {
	const { html } = await render(`<a href="${address}">words</a>`);
	const [link] = elementsOf(html, 'a');
	const { pageUrl } = ALONE;
	expect(URL.parse(String(link?.properties.href), pageUrl)?.href).toBe(href);
});

test.each(['java\tscript:alert(1)', 'java\nscript:alert(1)', 'da\tta:text/html,x'])(
	'the address %j, which a browser would follow, is told of and gone',
	async (address) => {
		const { html, remarks } = await render(`<a href="${address}">words</a>`);
		expect(html).toBe('<p>words</p>');
		expect(remarks).toMatchObject([{ sort: 'lostLink' }]);
	},
);

describe('in a site below a path', () => {
	const below = {
		...ALONE,
		pageUrl: 'https://u.example/2022/10/24/letter/',
		base: '/paper',
		stories: new StoryIndex(['ferry', 'paper/ferry']),
	};
	const linkTo = async (href: string) => {
		const { html, links } = await (await createStoryRenderer())(`[x](${href})`, below);
		return { ...elementsOf(html, 'a')[0]?.properties, links: links.map(({ id }) => id) };
	};

	test.each([
		['/ferry/', '/ferry/', 'ferry'],
		['/paper/ferry/', '/paper/ferry/', 'paper/ferry'],
		['https://u.example/paper/ferry/', '/ferry/', 'ferry'],
		['https://u.example/paper/paper/ferry/#x', '/paper/ferry/#text-x', 'paper/ferry'],
		['//u.example/paper/ferry', '/ferry/', 'ferry'],
	])('%s leads to the story at %s, an address from the root of the site', async (href, to, id) => {
		expect(await linkTo(href)).toEqual({ href: to, links: [id] });
	});

	test.each(['https://u.example/', 'https://u.example/papers/ferry/', 'https://u.example/ferry/'])(
		'%s leads to a neighbour on the same host',
		async (href) => {
			const link = await linkTo(href);
			expect(link).toEqual({ href, rel: ['external', 'noopener'], links: [] });
		},
	);

	test('the front page in full is an address of the site', async () => {
		expect((await linkTo('https://u.example/paper')).rel).toBeUndefined();
	});
});
