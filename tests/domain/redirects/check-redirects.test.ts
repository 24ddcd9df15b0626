import { expect, test } from 'vitest';
import { oldAddresses, wrongRedirects } from '../../../src/domain/redirects/check-redirects.ts';

/** Addresses that the site has. */
const THERE = new Set(['/', '/new/', '/topics/', '/rss.xml', '/%C3%A4lter/']);

/** What is wrong with redirects, each from one address to another. */
const wrongIn = (...pairs: [from: string, to: string][]) =>
	wrongRedirects(
		pairs.map(([from, to], at) => ({ from, to, title: to, file: 'redirects.yaml', line: at + 1 })),
		(address) => THERE.has(address),
	).map(({ line, message }) => `${line} ${message}`);

test('old addresses may lead to pages, parts of them, files and other sites', () => {
	expect(
		wrongIn(
			['/a/', '/new/'],
			['/b.html', '/new/#part'],
			['/c/', '/rss.xml'],
			['/d/', 'https://b.example/'],
		),
	).toEqual([]);
});

test.each<[string, [string, string][], string]>([
	['that is a page', [['/topics/', '/new/']], '1 “/topics/” is the address of a page there is'],
	[
		'that is a page with other signs',
		[['/älter/', '/new/']],
		'1 “/älter/” is the address of a page',
	],
	[
		'that leads to two places',
		[
			['/a/', '/new/'],
			['/A/', '/topics/'],
		],
		'2 “/A/” leads to /new/ already, by redirects.yaml; keep one of the two',
	],
	[
		'below a file',
		[['/rss.xml/feed/', '/new/']],
		'1 “/rss.xml/feed/” is below /rss.xml, which is a file',
	],
	[
		'below another that is a file',
		[
			['/a.html/b/', '/new/'],
			['/a.html', '/new/'],
		],
		'1 “/a.html/b/” is below /a.html, which is a file; take one of the two out',
	],
	['that leads nowhere', [['/a/', '/gone/']], '1 “/a/” leads to /gone/, where there is nothing'],
	['that leads to itself', [['/a/', '/a']], '1 “/a/” leads to itself; say where else'],
	[
		'in a chain',
		[
			['/a/', '/b.html'],
			['/b.html', '/new/'],
		],
		'1 “/a/” leads to /b.html, which leads on to /new/; write where it is to end',
	],
])('an old address %s is told', (_, pairs, wrong) => {
	expect(wrongIn(...pairs)).toEqual([expect.stringContaining(wrong)]);
});

test('each address of a loop is told', () => {
	expect(wrongIn(['/a/', '/b/'], ['/b/', '/a/'])).toHaveLength(2);
});

test('an old address is known however it is spelled', () => {
	const leadsOn = oldAddresses([{ from: '/älter/', to: '/new/', title: 'New' }]);
	expect(['/älter/', '/%C3%A4lter', '/Älter/'].map(leadsOn)).toEqual([true, true, true]);
	expect(leadsOn('/new/')).toBe(false);
});
