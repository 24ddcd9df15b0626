import { expect, test } from 'vitest';
import { editionKey } from '../../src/build/edition-key.ts';
import { aContentFolder, readFolder, storyFile, writeFiles } from '../helpers/content-folder.ts';
import { DRAWING } from '../helpers/render.ts';

const FILES = {
	'articles/a.md': storyFile('title: A\ntopics: [Ships]', 'Words. ![x](a.svg)'),
	'articles/a.svg': DRAWING,
	'articles/b.md': storyFile('title: B'),
	'articles/draft.md': storyFile('title: Draft\ndraft: true'),
	'topics/ships.md': storyFile('title: Ships', 'About ships.'),
	'pages/about.md': storyFile('title: About', 'About us.'),
	'synonyms.txt': 'ship = boat\n',
};

test('the same edition has the same key', async () => {
	const folder = aContentFolder(FILES);
	expect(editionKey(await readFolder(folder))).toBe(editionKey(await readFolder(folder)));
});

test.each<[string, Record<string, string>]>([
	['the text of a story', { 'articles/b.md': storyFile('title: B', 'Other words.') }],
	[
		'the markup of a story alone',
		{ 'articles/b.md': storyFile('title: B', 'A story *has* a text.') },
	],
	['a field of a story', { 'articles/b.md': storyFile('title: B\nkind: opinion') }],
	['a picture', { 'articles/a.svg': DRAWING.replace('width="300"', 'width="30"') }],
	['a profile', { 'topics/ships.md': storyFile('title: Ships', 'All about ships.') }],
	['a standing page', { 'pages/about.md': storyFile('title: About', 'All about us.') }],
	['the words that mean the same', { 'synonyms.txt': 'ship = vessel\n' }],
	['a story that is added', { 'articles/c.md': storyFile('title: C') }],
	['a draft that is added', { 'articles/d.md': storyFile('title: D\ndraft: true') }],
])('the key of an edition is another for %s', async (_, files) => {
	const folder = aContentFolder(FILES);
	const before = editionKey(await readFolder(folder));
	writeFiles(folder, files);
	expect(editionKey(await readFolder(folder))).not.toBe(before);
});
