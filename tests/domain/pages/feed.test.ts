import { expect, test } from 'vitest';
import { feedPages } from '../../../src/domain/pages/feed.ts';
import { aStory } from '../../helpers/a-story.ts';

const items = (...stories: ReturnType<typeof aStory>[]) =>
	feedPages({ listed: stories }, { timeZone: 'Europe/London', language: 'en-GB' })[0]?.view.items ??
	[];

test('an item says what its story is and what stands for its text', () => {
	const story = aStory({ id: '2024/ferry', lang: 'en-GB', title: 'Ferry sinks', text: 'It sank.' });
	expect(items(story)).toEqual([
		{
			id: '2024/ferry',
			title: 'Ferry sinks',
			summary: 'It sank.',
			body: 'digest of “It sank.”',
			pubDate: undefined,
			categories: [],
		},
	]);
});

test('an item in another language than the newspaper says so', () => {
	const found = items(aStory({ lang: 'en-GB' }), aStory({ id: 'b', lang: 'fr' }));
	expect(found.map(({ lang }) => lang)).toEqual([undefined, 'fr']);
});

test('an item has a date only if it is known to the day', () => {
	const dateOf = (pubDate?: string) => items(aStory(pubDate ? { pubDate } : {}))[0]?.pubDate;
	expect(dateOf('2024-05-06T07:08:09+01:00')).toBe('2024-05-06T06:08:09Z');
	expect([dateOf('2024-05'), dateOf('2024'), dateOf()]).toEqual([undefined, undefined, undefined]);
});

test.each([
	['Pacific/Pago_Pago', '2022-03-01T23:00:00Z'],
	['America/New_York', '2022-03-01T17:00:00Z'],
	['Europe/London', '2022-03-01T12:00:00Z'],
	['Asia/Kolkata', '2022-03-01T06:30:00Z'],
	['Pacific/Kiritimati', '2022-02-28T22:00:00Z'],
])('a story of 1 March of a site in %s has its noon', (timeZone, moment) => {
	const [page] = feedPages(
		{ listed: [aStory({ pubDate: '2022-03-01' })] },
		{ timeZone, language: 'en-GB' },
	);
	expect(page?.view.items[0]?.pubDate).toBe(moment);
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
