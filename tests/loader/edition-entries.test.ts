import { expect, test } from 'vitest';
import { aContentFolder, readFolder, storyFile } from '../helpers/content-folder.ts';

/** A text that is rendered and yet is wrong, beside a picture that is broken. */
const WRONG = storyFile('title: Wrong', 'Words. ![x](x.png)');
const BESIDE = { 'articles/x.png': '', 'topics/x.png': '', 'pages/x.png': '' };

test('a story with a mistake in its text is not among those to show', async () => {
	const folder = aContentFolder({
		...BESIDE,
		'articles/good.md': storyFile('title: Good'),
		'articles/bad.md': WRONG,
	});
	const { articles, problems } = await readFolder(folder);
	expect(problems).toHaveLength(1);
	expect(articles.map(({ id }) => id)).toEqual(['good']);
});

test('a profile or page with a mistake in its text is not among those to show', async () => {
	const folder = aContentFolder({
		...BESIDE,
		'articles/good.md': storyFile('title: Good\ntopics: [Wrong, Two]'),
		'topics/wrong.md': WRONG,
		'topics/two.md': storyFile('title: Two', 'Words.'),
		'pages/about.md': WRONG,
		'pages/privacy.md': storyFile('title: Privacy', 'Words.'),
	});
	const { profiles, problems } = await readFolder(folder);
	expect(problems).toHaveLength(2);
	expect(profiles.topics.map(({ id }) => id)).toEqual(['two']);
	expect(profiles.pages.map(({ id }) => id)).toEqual(['privacy']);
});

test('a story to show holds no text, but what stands for it', async () => {
	const letter = storyFile('title: Letter\ndescription: A summary', 'The ferry sank.');
	const { articles } = await readFolder(aContentFolder({ 'articles/letter.md': letter }));
	expect(articles[0]?.data).toMatchObject({ body: expect.any(String), wordCount: 3 });
	expect(JSON.stringify(articles)).not.toContain('ferry');
});
