import { expect, test } from 'vitest';
import { type AnyPage, sitePages } from '../../../src/domain/pages/site-pages.ts';
import { PROFILES, pagesOf, SMALL, wholeSite } from '../../helpers/a-whole-site.ts';
import { anEdition, SETTINGS } from '../../helpers/an-edition.ts';

test('there are pages of every kind', () => {
	expect([...new Set(pagesOf(wholeSite()).map(({ kind }) => kind))]).toEqual([
		...['front', 'story', 'standingPage', 'archiveIndex', 'archive', 'sectionIndex', 'section'],
		...['topicIndex', 'topicLetter', 'topic', 'authorIndex', 'authorLetter', 'author'],
		...['seriesIndex', 'series', 'corrections', 'search', 'saved', 'notFound', 'feed'],
		...['openSearch', 'serviceWorker', 'media'],
	]);
});

/** What of a value is not JSON; what is undefined is as good as not there. */
function notPlain(value: unknown, path: string): string[] {
	if (typeof value === 'string' || typeof value === 'boolean' || Number.isFinite(value)) return [];
	if (Array.isArray(value)) {
		return value.flatMap((each, i) =>
			each === undefined ? [`${path}[${i}]`] : notPlain(each, `${path}[${i}]`),
		);
	}
	const isObject = value !== null && typeof value === 'object';
	if (!isObject || Object.getPrototypeOf(value) !== Object.prototype) return [path];
	return Object.entries(value).flatMap(([name, each]) =>
		each === undefined ? [] : notPlain(each, `${path}.${name}`),
	);
}

test('every page shows plain JSON, and the same when it is read back', () => {
	for (const { url, view } of pagesOf(wholeSite())) {
		expect(notPlain(view, url)).toEqual([]);
		expect(JSON.parse(JSON.stringify(view))).toEqual(view);
	}
});

test('no two pages have one address, and every one begins at the origin', () => {
	const urls = pagesOf(wholeSite()).map(({ url }) => url);
	expect(new Set(urls).size).toBe(urls.length);
	for (const url of urls) expect(url).toMatch(/^\/([^/]+\/)*([^/]+)?$/);
});

test('a page is at the address that its route makes of what is left open', () => {
	const routed = ({ kind, url, params }: AnyPage) => {
		const [open] = Object.values(params);
		const rooms: Partial<Record<typeof kind, string>> = {
			archive: 'archive/',
			section: 'sections/',
			topic: 'topics/',
			author: 'authors/',
			topicLetter: 'topics/a-z/',
			authorLetter: 'authors/a-z/',
			series: 'series/',
			corrections: 'corrections/',
			media: 'media/',
		};
		const end = kind === 'media' || open === undefined ? '' : '/';
		return [url, encodeURI(`/${rooms[kind] ?? ''}${open ?? ''}${end}`)];
	};
	const open = pagesOf(wholeSite()).filter(({ params }) => Object.keys(params).length > 0);
	expect(open.map(routed).filter(([url, made]) => url !== made)).toEqual([]);
});

test('an edition without stories has its fixed pages', () => {
	const edition = anEdition([]);
	const bodyOf = () => ({ html: '', text: '' });
	const pages = [
		...sitePages(edition, SETTINGS, { bodyOf, searchManifest: undefined, today: '2026-11-23' }),
	];
	expect(pages.map(({ url }) => url)).toEqual([
		...['/', '/archive/', '/sections/', '/topics/', '/authors/', '/series/', '/corrections/'],
		...['/search/', '/saved/', '/404/', '/rss.xml', '/opensearch.xml', '/sw.js'],
	]);
});

test('pages are made one by one, as they are asked for', () => {
	const edition = anEdition(wholeSite(), PROFILES);
	const asked: string[] = [];
	const bodyOf = (id: string) => {
		asked.push(id);
		return { html: '', text: '' };
	};
	const pages = sitePages(edition, SMALL, {
		bodyOf,
		searchManifest: undefined,
		today: '2026-11-23',
	});
	expect(asked).toEqual([]);
	expect(pages.next().value?.url).toBe('/');
});
