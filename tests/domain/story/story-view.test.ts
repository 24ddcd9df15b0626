import { expect, test } from 'vitest';
import { storyViews } from '../../../src/domain/story/story-view.ts';
import { aStory } from '../../helpers/a-story.ts';
import { anEdition, aProfile } from '../../helpers/an-edition.ts';

/** A profile whose file is not called after the name it prints. */
const PROFILE = aProfile('aw', { name: 'Abigail Williams', links: [] });

test('a story stands with its section, authors and topics, each with the page there is of it', () => {
	const ferry = aStory({ section: 'world', authors: ['Desk'], topics: ['Ships', 'Dover'] });
	const edition = anEdition([ferry]);
	expect(storyViews(edition)).toEqual([
		{
			story: edition.stories[0],
			section: edition.sections[0],
			authors: [expect.objectContaining({ slug: 'desk', name: 'Desk' })],
			topics: [
				expect.objectContaining({ slug: 'ships' }),
				expect.objectContaining({ slug: 'dover' }),
			],
			contributors: [],
		},
	]);
});

test('a story that names nothing stands alone', () => {
	expect(storyViews(anEdition([aStory()]))).toMatchObject([
		{ section: undefined, authors: [], topics: [], contributors: [] },
	]);
});

test('an author is found by the name their profile prints, and by that of its file', () => {
	const stories = ['Abigail Williams', 'aw'].map((author, i) =>
		aStory({ id: `story-${i}`, authors: [author] }),
	);
	const views = storyViews(anEdition(stories, { authors: [PROFILE] }));
	expect(views.map(({ authors }) => authors[0]?.slug)).toEqual(['aw', 'aw']);
});

test('a contributor leads to their page if they have one, by whatever name their profile is found', () => {
	const story = aStory({ contributors: ['Abigail Williams', 'A. N. Other'] });
	const [view] = storyViews(anEdition([story], { authors: [PROFILE] }));
	expect(view?.contributors).toEqual([
		{ name: 'Abigail Williams', slug: 'aw' },
		{ name: 'A. N. Other', slug: undefined },
	]);
});
