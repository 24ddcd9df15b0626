import { join } from 'node:path';
import { expect, test } from 'vitest';
import { countStoryPages, leftOut, storiesLine } from '../../src/build/story-pages.ts';
import { aContentFolder, readFolder, storyFile, writeFiles } from '../helpers/content-folder.ts';

const STORIES = {
	'articles/2022/a.md': storyFile('title: A\npubDate: 2022'),
	'articles/b/index.md': storyFile('title: B\npubDate: 2023'),
	'articles/later.md': storyFile('title: Later\npubDate: 2999'),
	'articles/draft.md': storyFile('title: Draft\ndraft: true'),
	'articles/.trash/old.md': storyFile('title: Old'),
	'articles/.hidden.md': storyFile('title: Hidden'),
	'articles/notes.txt': 'No story.',
	'articles/old.md/inner.txt': 'No story either.',
	'topics/ships.md': storyFile('title: Ships'),
};
const PAGE = '<article data-story="x">A story.</article>';

/** An edition read from files, and the folder in which its pages are put together. */
async function anEditionToCount(pages: Record<string, string>) {
	const folder = aContentFolder(STORIES);
	const edition = await readFolder(folder);
	const staged = aContentFolder(pages);
	const count = (
		kept: string[] = [],
		isAsked: Parameters<typeof countStoryPages>[3] = () => true,
	) => countStoryPages({ staged, kept: new Set(kept) }, folder, edition, isAsked);
	return { folder, edition, count };
}

test.each([
	[
		{ files: 3, published: 1, drafts: 0, scheduled: 2, withdrawn: 0 },
		'3 story files in (0 drafts, 2 scheduled left out)',
	],
	[
		{ files: 1, published: 1, drafts: 0, scheduled: 0, withdrawn: 0 },
		'1 story file in (0 drafts, 0 scheduled left out)',
	],
	[
		{ files: 9, published: 5, drafts: 1, scheduled: 0, withdrawn: 3 },
		'9 story files in (1 draft, 0 scheduled, 3 withdrawn left out)',
	],
])(
	'of %o it is said how many files there are, and how many of them are no pages',
	(counts, line) => {
		expect(storiesLine(counts)).toBe(line);
		expect(line).toContain(`(${leftOut(counts)})`);
	},
);

test('stories in are story pages out: drafts, scheduled stories and hidden files are none', async () => {
	const { count } = await anEditionToCount({ '2022/a/index.html': PAGE, 'b/index.html': PAGE });
	expect(count()).toBe(2);
});

test('a page that stays as it is published counts', async () => {
	const { count } = await anEditionToCount({ 'b/index.html': PAGE });
	expect(count(['2022/a/index.html'])).toBe(2);
});

test.each([
	['no page', {}],
	['an empty page', { '2022/a/index.html': '' }],
	['a page without a story', { '2022/a/index.html': '<main>Not found</main>' }],
	['a page in another place', { 'a/index.html': PAGE }],
])('nothing is published if a story has %s, and it is named', async (_, pages) => {
	const { count } = await anEditionToCount({ 'b/index.html': PAGE, ...pages });
	expect(() => count()).toThrow('1 stories have no page, so nothing was published: 2022/a');
});

test('only stories that are asked for need a page', async () => {
	const { count } = await anEditionToCount({ 'b/index.html': PAGE });
	expect(count([], ({ pubDate }) => pubDate === '2023')).toBe(1);
	expect(() => count([], ({ pubDate }) => pubDate === '2022')).toThrow('have no page');
});

test('nothing is published if a story on disk was passed over', async () => {
	const pages = { '2022/a/index.html': PAGE, 'b/index.html': PAGE };
	const { folder, count } = await anEditionToCount(pages);
	writeFiles(join(folder, 'articles'), { 'new.md': storyFile() });
	expect(() => count()).toThrow(
		/^5 story files on disk, 4 story files in .*, 2 stories to show; nothing was published\.$/,
	);
});

test('nothing is published if a story was read and is not among those to show', async () => {
	const pages = { '2022/a/index.html': PAGE, 'b/index.html': PAGE };
	const { edition, count } = await anEditionToCount(pages);
	edition.articles.pop();
	expect(() => count()).toThrow(/, 1 stories to show; nothing was published\.$/);
});

test('nothing is published if the loader has counted other files than there are', async () => {
	const pages = { '2022/a/index.html': PAGE, 'b/index.html': PAGE };
	const { edition, count } = await anEditionToCount(pages);
	edition.counts.files--;
	expect(() => count()).toThrow(
		/^4 story files on disk, 3 story files in .* nothing was published/,
	);
});
