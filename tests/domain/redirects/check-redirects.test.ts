import { expect, test } from 'vitest';
import {
	oldAddressFinder,
	wrongOldAddresses,
} from '../../../src/domain/redirects/check-redirects.ts';

/** Addresses that the site has. */
const THERE = new Set(['/', '/new/', '/topics/', '/rss.xml', '/%C3%A4lter/']);

/** What is wrong with redirects, each from one address to another or, as `gone`, to nothing. */
const wrongIn = (...pairs: [from: string, to: string][]) => {
	const placed = pairs.map(([from, to], at) => ({
		from,
		to,
		file: 'redirects.yaml',
		line: at + 1,
	}));
	return wrongOldAddresses(
		{
			redirects: placed
				.filter(({ to }) => to !== 'gone')
				.map((each) => ({ ...each, title: each.to })),
			gone: placed
				.filter(({ to }) => to === 'gone')
				.map(({ to, ...each }) => ({ ...each, reason: 'It was untrue.' })),
		},
		{
			isThere: (address) => THERE.has(address),
			twinOf: (address) => (address === '/NEW/' ? '/new/' : undefined),
			leadsOn: (address) => !address.includes('?'),
		},
	).map(({ line, message }) => `${line} ${message}`);
};

test('old addresses may lead to pages, parts of them, files, other sites and what was withdrawn', () => {
	expect(
		wrongIn(
			['/a/', '/new/'],
			['/b.html', '/new/#part'],
			['/c/', '/rss.xml'],
			['/d/', 'https://b.example/'],
			['/e.php', '/new/'],
			['/f/', '/withdrawn/'],
			['/withdrawn/', 'gone'],
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
	[
		'that is a page but for letter case',
		[['/NEW/', '/rss.xml']],
		'1 “/NEW/” is /new/ but for letter case, and the same file on Windows and macOS; take it out',
	],
	[
		'that is a page and withdrawn',
		[['/new/', 'gone']],
		'1 “/new/” is the address of a page there is',
	],
	[
		'that leads on and is withdrawn',
		[
			['/a/', '/new/'],
			['/a/', 'gone'],
		],
		'2 “/a/” leads to /new/ already, by redirects.yaml; keep one of the two',
	],
	[
		'that is withdrawn twice',
		[
			['/a/', 'gone'],
			['/A/', 'gone'],
		],
		'2 “/A/” is said to be withdrawn, by redirects.yaml; keep one of the two',
	],
	[
		'that no host leads on from',
		[['/?p=12', '/new/']],
		'1 “/?p=12” is no address of a page, and only a rule of a host leads on from there; name a host',
	],
])('an old address %s is told', (_, pairs, wrong) => {
	expect(wrongIn(...pairs)).toEqual([expect.stringContaining(wrong)]);
});

test('each address of a loop is told', () => {
	expect(wrongIn(['/a/', '/b/'], ['/b/', '/a/'])).toHaveLength(2);
});

test('an old address is known however it is spelled', () => {
	const leadsOn = oldAddressFinder([{ from: '/älter/' }]);
	expect(['/älter/', '/%C3%A4lter', '/Älter/'].map(leadsOn)).toEqual([true, true, true]);
	expect(leadsOn('/new/')).toBe(false);
});
