import { expect, test } from 'vitest';
import { aContentFolder, readFolder, storyFile } from '../helpers/content-folder.ts';

const STORY = storyFile(
	`title: "Rock 'n' roll in the '90s"
description: '"It was loud" -- the class of ''22'
section: "Arts 'n' crafts"
topics: ["O'Neill's band"]
authors: ["Sinéad O'Neill"]
keyPoints: ["'Twas loud..."]
pullQuotes: [{ text: "It was 'loud' -- and nobody of the class of '22 had asked for it...", by: "A 'fan'" }]
related: ["b's--story"]
image: { src: "a's--b.svg", alt: "" , credit: "Photo: 'A'" }`,
	`It was 'loud' -- and nobody of the class of '22 had asked for it...`,
);
const FILES = {
	'articles/a.md': STORY,
	"articles/b's--story.md": storyFile(),
	"articles/a's--b.svg": '<svg xmlns="http://www.w3.org/2000/svg" width="300" height="200"></svg>',
	'topics/oneills-band.md': storyFile(`title: "O'Neill's band"`),
};

test('a headline and all words around a story are set as its text is', async () => {
	const { articles, bodyOf, profiles, problems } = await readFolder(aContentFolder(FILES), {
		typography: true,
	});
	expect(problems).toEqual([]);
	expect(articles.find(({ id }) => id === 'a')?.data).toMatchObject({
		title: 'Rock ’n’ roll in the ’90s',
		description: '“It was loud” — the class of ’22',
		summary: '“It was loud” — the class of ’22',
		section: 'Arts ’n’ crafts',
		topics: ['O’Neill’s band'],
		authors: ['Sinéad O’Neill'],
		keyPoints: ['’Twas loud…'],
		pullQuotes: [
			{ text: 'It was ‘loud’ — and nobody of the class of ’22 had asked for it…', by: 'A ‘fan’' },
		],
		related: ["b's--story"],
		image: { src: { url: "/media/articles/a's--b.svg" }, credit: 'Photo: ‘A’' },
	});
	expect(bodyOf('a').text).toBe('It was ‘loud’ — and nobody of the class of ’22 had asked for it…');
	expect(profiles.topics.map(({ id, data }) => [id, data.title])).toEqual([
		['oneills-band', 'O’Neill’s band'],
	]);
});

test('without the option they stay as they were typed', async () => {
	const { articles } = await readFolder(aContentFolder(FILES));
	const story = articles.find(({ id }) => id === 'a')?.data;
	expect(story?.title).toBe("Rock 'n' roll in the '90s");
	expect(story?.pullQuotes[0]?.by).toBe("A 'fan'");
});
