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
