import { expect, test } from 'vitest';
import { aContentFolder, readFolder, storyFile } from '../helpers/content-folder.ts';
import { DRAWING } from '../helpers/render.ts';

async function warningsOf(files: Record<string, string>): Promise<string[]> {
	const folder = aContentFolder(files);
	const { warnings, problems } = await readFolder(folder);
	expect(problems).toEqual([]);
	return warnings.map((warning) => warning.replaceAll(`${folder}/`, ''));
}

test.each([
	['pubdate: 2022', 'pubdate', 'did you mean “pubDate”?'],
	['topic: x', 'topic', 'did you mean “topics”?'],
	['key-points: [x]', 'key-points', 'did you mean “keyPoints”?'],
	['layout: post', 'layout', 'it is kept and ignored'],
	['標題: x', '標題', 'it is kept and ignored'],
	['__proto__: {draft: true}', '__proto__', 'it is kept and ignored'],
	['image: {src: a.svg, alt: "", captoin: x}', 'image.captoin', 'did you mean “caption”?'],
	['corrections: [{date: 2022, text: x, by: y}]', 'corrections[1].by', 'it is kept and ignored'],
])('the unknown key in %j is warned of', async (front, name, hint) => {
	const files = { 'articles/a.md': storyFile(`title: A\n${front}`), 'articles/a.svg': DRAWING };
	expect(await warningsOf(files)).toEqual([
		`“${name}” is no field Broadsheet knows; ${hint} (1 file, first articles/a.md)`,
	]);
});

test('an unknown key is warned of once, however many files have it', async () => {
	const files = Object.fromEntries(
		['c', 'a', 'b'].map((name) => [
			`articles/${name}.md`,
			storyFile('title: A\nauthor: x\nfoo: y'),
		]),
	);
	expect(await warningsOf(files)).toEqual([
		'“author” is no field Broadsheet knows; did you mean “authors”? (3 files, first articles/a.md)',
		'“foo” is no field Broadsheet knows; it is kept and ignored (3 files, first articles/a.md)',
	]);
});

test('unknown keys of profiles are warned of with the names a profile has', async () => {
	const files = { 'articles/a.md': storyFile(), 'authors/b.md': storyFile('name: B\nrol: x') };
	expect(await warningsOf(files)).toEqual([
		'“rol” is no field Broadsheet knows; did you mean “role”? (1 file, first authors/b.md)',
	]);
});

test('an unknown key does not hide what is wrong with the known ones', async () => {
	const folder = aContentFolder({ 'articles/a.md': storyFile('title: 1\nfoo: x') });
	const { problems, warnings } = await readFolder(folder);
	expect(problems.map(({ field }) => field)).toEqual(['title']);
	expect(warnings).toHaveLength(1);
});

test('pictures that an old site left behind are warned of once for all', async () => {
	const files = {
		'articles/a.md': storyFile('title: A', 'Words ![x](/old/1.png) ![x](/old/2.png)'),
		'articles/b.md': storyFile('title: B', 'Words ![x](/old/1.png)'),
	};
	expect(await warningsOf(files)).toEqual([
		'3 pictures in 2 files cannot be shown and left the description instead; ' +
			'a picture is a file beside its story (first “/old/1.png” in articles/a.md)',
	]);
});

test('a clean edition is warned of nothing', async () => {
	expect(await warningsOf({ 'articles/a.md': storyFile() })).toEqual([]);
});
