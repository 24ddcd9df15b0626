import { expect, test } from 'vitest';
import { elementsOf, htmlOf } from '../helpers/render.ts';

/** The addresses that a text links to, readable. */
const linksIn = async (markdown: string) =>
	elementsOf(await htmlOf(markdown), 'a').map(({ properties }) =>
		decodeURI(String(properties.href)),
	);

test.each([
	['详见https://example.com/a。谢谢', 'https://example.com/a'],
	['（https://example.com/路径）', 'https://example.com/路径'],
	['「https://example.com/」', 'https://example.com/'],
	['见“https://example.com/a”——', 'https://example.com/a'],
	['https://example.com/a…', 'https://example.com/a'],
	['https://example.com/a\u3000谢谢', 'https://example.com/a'],
	['“https://example.com/a).” he said', 'https://example.com/a'],
	['（http://www.example.com）', 'http://www.example.com'],
	['（www.example.com/a）', 'http://www.example.com/a'],
	['请访问https://example.com查看', 'https://example.com'],
	['请访问www.example.com查看', 'http://www.example.com'],
	['www.example.com을 보세요', 'http://www.example.com'],
	['https://example.com:8080を見る', 'https://example.com:8080'],
	['https://a.example查看node.js文档', 'https://a.example'],
	['邮箱：desk@example.com。', 'mailto:desk@example.com'],
	['请联系desk@example.com查询', 'mailto:desk@example.com'],
	['（desk@example.com）', 'mailto:desk@example.com'],
])('the address in %j ends where words go on', async (markdown, address) => {
	expect(await linksIn(markdown)).toEqual([address]);
});

test.each([
	['见 https://zh.wikipedia.org/wiki/北京 。', 'https://zh.wikipedia.org/wiki/北京'],
	['https://例え.jp/a', 'https://例え.jp/a'],
	['https://shop.sk하이닉스.com/a', 'https://shop.sk하이닉스.com/a'],
	['https://www.sk하이닉스.com', 'https://www.sk하이닉스.com'],
	['<https://example.com/a。b>', 'https://example.com/a。b'],
	['[a](https://example.com/a。b)', 'https://example.com/a。b'],
])('the address in %j stays whole', async (markdown, address) => {
	expect(await linksIn(markdown)).toEqual([address]);
});

test('what follows an address is Markdown, and may be the next address', async () => {
	const markdown = '见https://example.com/a。**谢谢**，或www.example.com、desk@example.com。';
	const html = await htmlOf(markdown);
	expect(elementsOf(html, 'a')).toHaveLength(3);
	expect(html).toContain('</a>。<strong>谢谢</strong>，或<a');
});

test('words of a link that look like an address stay together', async () => {
	expect(await htmlOf('[https://example.com/a。b](https://example.com/)')).toContain(
		'>https://example.com/a。b</a>',
	);
});
