import { existsSync } from 'node:fs';
import { expect, test } from 'vitest';
import { firstPartOf, onlyAddressOf } from '../../../src/domain/pages/page-kind.ts';
import {
	PAGE_KINDS,
	type PageKind,
	RESERVED,
	sitePages,
} from '../../../src/domain/pages/site-pages.ts';
import { pagesOf, wholeSite } from '../../helpers/a-whole-site.ts';
import { anEdition, SETTINGS } from '../../helpers/an-edition.ts';

test.each([
	['index.astro', '/', 'index'],
	['search.astro', '/search/', 'search'],
	['archive/index.astro', '/archive/', 'archive'],
	['rss.xml.ts', '/rss.xml', 'rss.xml'],
	['404.astro', '/404.html', '404'],
	['archive/[...period].astro', undefined, 'archive'],
	['topics/a-z/[letter].astro', undefined, 'topics'],
	['[...story].astro', undefined, undefined],
])(
	'the route %s has the address %s alone, and %s begins all its addresses',
	(route, only, first) => {
		expect(onlyAddressOf(route)).toBe(only);
		expect(firstPartOf(route)).toBe(first);
	},
);

test('every kind whose route has one address has one page, there', () => {
	const sources = { bodyOf: () => ({ html: '', text: '' }), searchManifest: undefined, today: '' };
	const made = [...sitePages(anEdition([]), SETTINGS, sources)].map(
		({ kind, url }) => `${kind} ${kind === 'notFound' ? '/404.html' : url}`,
	);
	const routed = (Object.keys(PAGE_KINDS) as PageKind[]).flatMap((kind) => {
		const only = onlyAddressOf(PAGE_KINDS[kind].route);
		return only ? [`${kind} ${only}`] : [];
	});
	// A list that is split by years has the address of its route without a year.
	expect(made.sort()).toEqual([...routed, 'corrections /corrections/'].sort());
});

test('the route of every kind is a file of the code', () => {
	const routes = Object.values(PAGE_KINDS).map(({ route }) => route);
	expect(routes.filter((route) => !existsSync(`src/pages/${route}`))).toEqual([]);
	expect(new Set(routes).size).toBe(routes.length);
});

test('no story can have the address of a page that the site has by itself', () => {
	const own = pagesOf(wholeSite()).filter(
		({ kind }) => !['front', 'story', 'standingPage'].includes(kind),
	);
	const taken = own.filter(({ url }) => !RESERVED.has(url.split('/')[1] as string));
	expect(taken.map(({ url }) => url)).toEqual([]);
	expect(['search-index', '_astro', 'index', '404'].filter((part) => !RESERVED.has(part))).toEqual(
		[],
	);
});
