import { expect, test } from 'vitest';
import { feedPages } from '../../../src/domain/pages/feed.ts';
import { aStory } from '../../helpers/a-story.ts';

const items = (...stories: ReturnType<typeof aStory>[]) =>
	feedPages({ stories })[0]?.view.items ?? [];

test('an item says what its story is and what stands for its text', () => {
	const story = aStory({ id: '2024/ferry', title: 'Ferry sinks', text: 'It sank.' });
	expect(items(story)).toEqual([
		{
			...{ id: '2024/ferry', title: 'Ferry sinks', summary: 'It sank.' },
			...{ body: 'digest of “It sank.”', pubDate: undefined, categories: [] },
		},
	]);
});

test('an item has a date only if it is known to the day', () => {
	const dateOf = (pubDate?: string) => items(aStory(pubDate ? { pubDate } : {}))[0]?.pubDate;
	expect(dateOf('2024-05-06')).toBe('2024-05-06');
	expect(dateOf('2024-05-06T07:08:09+01:00')).toBe('2024-05-06T06:08:09Z');
	expect([dateOf('2024-05'), dateOf('2024'), dateOf()]).toEqual([undefined, undefined, undefined]);
});

test('drafts and stories first published elsewhere are not in the feed', () => {
	const own = aStory({ id: 'own', section: 'World', topics: ['Ferries'] });
	const found = items(aStory({ draft: true }), aStory({ source: { name: 'Wire' } }), own);
	expect(found.map(({ id }) => id)).toEqual(['own']);
	expect(found[0]?.categories).toEqual(['World', 'Ferries']);
});

test('a feed holds the first thirty stories, however many there are', () => {
	const stories = Array.from({ length: 31 }, (_, i) => aStory({ id: `story-${i}` }));
	expect(items(...stories)).toHaveLength(30);
	expect(items()).toEqual([]);
});
