import { fromMarkdown } from 'mdast-util-from-markdown';
import { expect, test } from 'vitest';
import { linkAddresses } from '../../src/markdown/bare-addresses.ts';
import { extensionsFor } from '../../src/markdown/gfm-parts.ts';

/** The links of a source read without bare addresses, or nothing if it must be read again. */
function linksIn(source: string): string[] | undefined {
	const tree = fromMarkdown(source, extensionsFor(source));
	if (!linkAddresses(tree, source)) return undefined;
	return [...JSON.stringify(tree).matchAll(/"url":"(.*?)"/g)].map(([, url = '']) => url);
}

test.each([
	['See https://a.example/b_c/d-e?f=g&h=i#j, and on.', 'https://a.example/b_c/d-e?f=g&h=i#j'],
	['- CERN: https://home.cern/', 'https://home.cern/'],
	['(http://a.example)', 'http://a.example'],
	['WWW.a.example!', 'http://WWW.a.example'],
	['Write to a.b@c.example.', 'mailto:a.b@c.example'],
	['详见https://a.example/b。谢谢', 'https://a.example/b'],
	['访问www.a.example查看', 'http://www.a.example'],
	['（a.b@c.example）', 'mailto:a.b@c.example'],
	['联系a@b.example查询', 'mailto:a@b.example'],
])('the address in %j is linked without a second reading', (source, url) => {
	expect(linksIn(source)).toEqual([url]);
});

test.each(['No address.', '[a](https://b.example/ "c@d.example")', '`http://a.example`'])(
	'%j needs no search for addresses',
	(source) => {
		expect(linksIn(source)?.length).toBe(source.startsWith('[') ? 1 : 0);
	},
);

test.each([
	'https://a.example/*b*',
	'*https://a.example/*',
	'https://a.example/b\\_c',
	'https://a.example/b&#99;',
	'https://a.example/(b)',
	'https://a.example/路径',
	'https://a路.example',
	'（www.a.example/http://b.example）',
	'http://localhost/',
	'www\\.a.example_',
	'a@b',
])('%j has an address, or may have one, that only a second reading can tell', (source) => {
	expect(linksIn(source)).toBeUndefined();
});
