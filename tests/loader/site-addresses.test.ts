import { expect, test } from 'vitest';
import { siteAddresses } from '../../src/loader/site-addresses.ts';
import { site } from '../../src/site.ts';
import { aContentFolder, readFolder, storyFile } from '../helpers/content-folder.ts';

const story = (front: string) => storyFile(`title: A\n${front}`);

/** Stories of one topic and section in a year, more than one page lists. */
const manyStories = (year: number) =>
	Object.fromEntries(
		Array.from({ length: site.listLimit + 1 }, (_, i) => [
			`articles/${year}/s${i}.md`,
			story(`pubDate: ${year}-0${1 + (i % 2)}-10\nsection: Harbour\ntopics: [Ferries]`),
		]),
	);

/** What says whether the site has an address, for a content folder of these files. */
async function addressesOf(files: Record<string, string>, published: Record<string, string> = {}) {
	const folder = aContentFolder(files);
	const { problems, ...edition } = await readFolder(folder);
	expect(problems).toEqual([]);
	return siteAddresses(edition, aContentFolder(published));
}

const SMALL = {
	'articles/a.md': story(
		'pubDate: 2022-10-24\nsection: Fish & Ships\ntopics: [Été, Ferries]\nauthors: [Ann Lee]\nseries: {name: Crossings}',
	),
	'articles/b.md': story('draft: true\ntopics: [Secret]'),
	'sections/harbour.md': storyFile('title: Harbour', ''),
	'authors/bo-day.md': storyFile('name: Bo Day', ''),
};

/** Makes something when it is first asked for, for all tests. */
function once<Made>(make: () => Made): () => Made {
	let made: Made | undefined;
	return () => {
		made ??= make();
		return made;
	};
}

const small = once(() => addressesOf(SMALL));
const large = once(() => addressesOf({ ...manyStories(2021), ...manyStories(2022) }));

test.each([
	...['/', '/search/', '/saved/', '/archive/', '/sections/', '/topics/', '/authors/'],
	...['/rss.xml', '/corrections/', '/series/', '/404.html'],
	...['/topics/ferries/', '/topics/ferries', '/authors/ann-lee/', '/series/crossings/'],
	...['/sections/fish-and-ships/', '/sections/harbour/', '/authors/bo-day/'],
	...['/archive/2022/', '/archive/2022/10/24/', '/archive/2022/10/24'],
])('a small site has %s', async (path) => {
	expect((await small())(path)).toBe(true);
});

test.each([
	...['/topics/boats/', '/authors/ann/', '/series/ann-lee/', '/ferries/', '/archives/'],
	...['/topics/secret/', '/rss.xml/', '/topics/ferries/2/', '/archive/1999/', '/archive/2022/11/'],
	...['/sections/harbour/2022/', '/authors/a/', '/favicon.ico'],
])('a small site has no %s', async (path) => {
	expect((await small())(path)).toBe(false);
});

test.each([
	['/archive/2022/', true],
	['/archive/2022', true],
	['/archive/2021/', true],
	['/archive/2020/', false],
	['/topics/ferries/2022/', true],
	['/topics/ferries/2020/', false],
	['/sections/harbour/2021/', true],
	['/sections/harbour/1921/', false],
])('a site whose lists are divided by years has the page %s: %s', async (path, isThere) => {
	expect((await large())(path)).toBe(isThere);
});

test.each([
	['/favicon.ico', true],
	['/files/tide%20table.pdf', true],
	['/files/%C3%A9t%C3%A9.pdf', true],
	['/files/gone.pdf', false],
])('of files served untouched there is %s: %s', async (path, isThere) => {
	const files = { 'favicon.ico': '', 'files/tide table.pdf': '', 'files/été.pdf': '' };
	expect((await addressesOf(SMALL, files))(path)).toBe(isThere);
});
