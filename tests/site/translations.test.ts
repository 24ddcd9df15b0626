import { describe, expect, test } from 'vitest';
import { byTag, readPage, readPages } from '../helpers/pages.ts';
import { dir, hrefsIn } from '../helpers/story-links.ts';

const SITE = 'https://broadsheet.example';
const VERSIONS = {
	en: '/1989/03/a-proposal-at-cern/',
	fr: '/1989/03/une-proposition-au-cern/',
};

/** Other versions of a page, as its head names them. */
const alternatesOf = (url: string) =>
	byTag(readPage(dir, url).tree, 'link')
		.filter(({ properties }) => properties.hrefLang)
		.map(({ properties }) => [properties.hrefLang, properties.href]);

describe('a story in two languages', () => {
	test.each(Object.values(VERSIONS))(
		'%s names both to search engines, as the other does',
		(url) => {
			expect(alternatesOf(url)).toEqual([
				['x-default', SITE + VERSIONS.en],
				['en-GB', SITE + VERSIONS.en],
				['fr', SITE + VERSIONS.fr],
			]);
		},
	);

	test.each([
		[
			'en',
			/Also in: <a rel="alternate" hreflang="fr" href="([^"]+)" lang="fr" dir="ltr"[^>]*>français</,
			VERSIONS.fr,
		],
		[
			'fr',
			/Autres langues.*?<a rel="alternate" hreflang="en-GB" href="([^"]+)" lang="en-GB"[^>]*>English</,
			VERSIONS.en,
		],
	] as const)('says so to readers in %s, in that language', (language, form, other) => {
		expect(form.exec(readPage(dir, VERSIONS[language]).html)?.[1]).toBe(other);
	});

	test('stands in lists and in the feed in the newspaper’s language alone', () => {
		const lists = readPages(dir).filter(
			({ url }) => !(Object.values(VERSIONS) as string[]).includes(url),
		);
		const leadingTo = (url: string) =>
			lists.filter(({ tree }) => hrefsIn(tree as never).includes(url)).map((page) => page.url);
		expect(leadingTo(VERSIONS.en)).toEqual(
			expect.arrayContaining(['/archive/1989/', '/topics/internet/', '/series/the-open-web/']),
		);
		// All headlines from A to Z stand on the search page, for readers without JavaScript; and another
		// story in French leads to the version that its readers understand.
		expect(leadingTo(VERSIONS.fr)).toEqual(['/search/', '/2012/06/30/minitel/']);
	});
});

test('a story in one language names no other', () => {
	expect(alternatesOf('/2012/06/30/minitel/')).toEqual([]);
});
