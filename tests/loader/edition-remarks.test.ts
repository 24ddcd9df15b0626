import { expect, test } from 'vitest';
import { aContentFolder, readFolder, storyFile, warningsOf } from '../helpers/content-folder.ts';
import { DRAWING } from '../helpers/render.ts';

test.each([
	['updateddate: 2022', '“updateddate” (did you mean “updatedDate”?)'],
	['topic: x', '“topic” (did you mean “topics”?)'],
	['key-points: [x]', '“key-points” (did you mean “keyPoints”?)'],
	['layout: post', '“layout”'],
	['標題: x', '“標題”'],
	['__proto__: {colour: red}', '“__proto__”'],
	['image: {src: a.svg, alt: "", captoin: x}', '“image.captoin” (did you mean “caption”?)'],
	['corrections: [{date: 2022, text: x, by: y}]', '“corrections[1].by”'],
])('the unknown key in %j is warned of', async (front, name) => {
	const files = { 'articles/a.md': storyFile(`title: A\n${front}`), 'articles/a.svg': DRAWING };
	expect(await warningsOf(files)).toEqual([
		'Fields that Broadsheet does not know: 1 in 1 file; they are ignored',
		`${name} in 1 file, first articles/a.md:3`,
	]);
});

test('an unknown key is warned of once, however many files have it', async () => {
	const files = Object.fromEntries(
		['c', 'a', 'b'].map((name) => [
			`articles/${name}.md`,
			storyFile('title: A\nkeypoint: x\nfoo: y'),
		]),
	);
	expect(await warningsOf(files)).toEqual([
		'Fields that Broadsheet does not know: 6 in 3 files; they are ignored',
		'“keypoint” (did you mean “keyPoints”?) in 3 files, first articles/a.md:3',
		'“foo” in 3 files, first articles/a.md:4',
	]);
});

test('unknown keys of profiles are warned of with the names a profile has', async () => {
	const files = { 'articles/a.md': storyFile(), 'authors/b.md': storyFile('name: B\nrol: x') };
	expect(await warningsOf(files)).toEqual([
		'Fields that Broadsheet does not know: 1 in 1 file; they are ignored',
		'“rol” (did you mean “role”?) in 1 file, first authors/b.md:3',
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
		'Pictures that cannot be shown: 3 in 2 files; their descriptions stand in their place; a picture is a file beside its story',
		'articles/a.md:5  “/old/1.png”, “/old/2.png”',
		'articles/b.md:5  “/old/1.png”',
	]);
});

test('a clean edition is warned of nothing', async () => {
	expect(await warningsOf({ 'articles/a.md': storyFile() })).toEqual([]);
});
