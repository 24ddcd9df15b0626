import { expect, test } from 'vitest';
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
	expect(html).toContain('<a>about us</a>');
	expect(remarks).toEqual([{ sort: 'lostLink', found: '{{< ref "/about.md" >}}' }]);
});
