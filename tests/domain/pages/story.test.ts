import { expect, test } from 'vitest';
import type { Profiles } from '../../../src/domain/content/profiles.ts';
import { storyPages } from '../../../src/domain/pages/story.ts';
import type { Story } from '../../../src/domain/story/story.ts';
import { aStory } from '../../helpers/a-story.ts';
import { anEdition, aProfile } from '../../helpers/an-edition.ts';

const topic = (id: string, title?: string) => aProfile(id, { title, start: [] });

const TODAY = '2026-11-23';

/** The pages of all stories on a day. */
const pagesOf = (stories: Story[], profiles: Partial<Profiles> = {}, today = TODAY) => [
	...storyPages(anEdition(stories, profiles), { timeZone: 'UTC' }, today),
];

/** What the page of a story shows among others. */
function viewOf(story: Story, others: Story[] = [], profiles: Partial<Profiles> = {}) {
	const pages = pagesOf([...others, story], profiles);
	const page = pages.find(({ params }) => params.story === story.id);
	if (!page) throw new Error(`The story ${story.id} has no page.`);
	return page.view;
}

test('every story has a page at its address, the newest first', () => {
	const stories = [aStory({ id: '2023/été' }), aStory({ id: '2024/ferry', pubDate: '2024' })];
	const pages = pagesOf(stories);
	expect(pages.map(({ url, params }) => [url, params])).toEqual([
		['/2024/ferry/', { story: '2024/ferry' }],
		['/2023/%C3%A9t%C3%A9/', { story: '2023/été' }],
	]);
});

test('a page names section, authors, topics and those who helped as they are printed', () => {
	const story = aStory({
		section: 'world',
		authors: ['aw'],
		topics: ['nhs'],
		contributors: ['A. N. Other', 'aw'],
	});
	const view = viewOf(story, [], {
		sections: [aProfile('world', { title: 'The World' })],
		authors: [aProfile('aw', { name: 'Abigail Williams', links: [] })],
		topics: [topic('nhs', 'The NHS')],
	});
	expect(view).toMatchObject({
		section: { slug: 'world', name: 'The World' },
		authors: [{ slug: 'aw', name: 'Abigail Williams' }],
		topics: [{ slug: 'nhs', name: 'The NHS' }],
		contributors: [
			{ name: 'A. N. Other', slug: undefined },
			{ name: 'aw', slug: 'aw' },
		],
	});
});

test('a page knows its text by what stands for it', () => {
	const { story } = viewOf(aStory({ text: 'The ferry sank.' }));
	expect(story).toMatchObject({ body: 'digest of “The ferry sank.”', wordCount: 3, minutes: 1 });
});

test('a page does not change with what an editor has chosen, but with what came of it', () => {
	const others = [aStory({ id: 'other' })];
	const chosen = viewOf(aStory({ related: ['other'], exclude: ['another'] }), others);
	expect(chosen).toEqual(viewOf(aStory(), others));
});

test('the pictures of a story stand on its page as in its fields', () => {
	const src = { url: '/media/a.png', width: 8, height: 6, variants: [] };
	const image = { src, alt: 'A ferry' };
	const video = { url: 'https://video.example/', poster: src };
	expect(viewOf({ ...aStory(), image, video }).story).toMatchObject({ image, video });
});

test('a part of a series has its place in it and leads to the parts beside it', () => {
	const part = (id: string, number: number) =>
		aStory({ id, title: `Of ${id}`, series: { name: 'The War', part: number } });
	expect(viewOf(part('b', 2), [part('a', 1), part('c', 4)]).series).toEqual({
		slug: 'the-war',
		name: 'The War',
		part: 2,
		of: 4,
		previous: { id: 'a', title: 'Of a', lang: 'en-GB', pubDate: undefined },
		next: { id: 'c', title: 'Of c', lang: 'en-GB', pubDate: undefined },
	});
	expect(viewOf(aStory()).series).toBeUndefined();
});

test('a page leads on to the stories that are recommended', () => {
	const recommendations = { related: [{ id: 'other' }], versions: [], later: 'other' };
	const view = viewOf({ ...aStory(), recommendations }, [aStory({ id: 'other' })]);
	expect(view.related.map(({ story }) => story.id)).toEqual(['other']);
	expect(view.thread.later?.id).toBe('other');
});

test.each([
	['2022-10-24', 4],
	['2025-11-23', 1],
	['2025-11-24', undefined],
	[undefined, undefined],
])(
	'a page of a story of %s says on 23 November 2026 how many years old it is: %s',
	(pubDate, age) => {
		expect(viewOf(aStory({ pubDate })).age).toBe(age);
	},
);

test('a story in several languages names all of them, for readers of any language the newspaper’s first', () => {
	const letter = aStory({ id: 'letter', lang: 'de' });
	const english = aStory({ id: 'english', translationOf: 'letter' });
	const languages = [
		{ id: 'english', lang: 'en-GB' },
		{ id: 'letter', lang: 'de' },
	];
	expect(viewOf(letter, [english]).languages).toEqual(languages);
	expect(viewOf(english, [letter]).languages).toEqual(languages);
	expect(viewOf(letter).languages).toEqual([]);
});

test('a translation of a part of a series has its place, and leads on to translations', () => {
	const inSeries = (part: number) => ({ series: { name: 'Letters', part } });
	const others = [
		aStory({ id: 'first', ...inSeries(1) }),
		aStory({ id: 'premier', lang: 'fr', translationOf: 'first', ...inSeries(1) }),
		aStory({ id: 'second', ...inSeries(2) }),
		aStory({ id: 'third', ...inSeries(3) }),
	];
	const deuxième = aStory({ id: 'deuxième', lang: 'fr', translationOf: 'second', ...inSeries(2) });
	expect(viewOf(deuxième, others).series).toMatchObject({
		part: 2,
		of: 3,
		previous: { id: 'premier' },
		next: { id: 'third' },
	});
});
