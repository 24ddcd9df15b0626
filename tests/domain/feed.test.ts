import { expect, test } from 'vitest';
import { feedItems } from '../../src/domain/feed.ts';
import { aStory } from '../helpers/a-story.ts';

const SITE = 'https://news.example';
const items = (...stories: ReturnType<typeof aStory>[]) => feedItems(stories, SITE);

test('an item has the whole text, with addresses that work elsewhere', () => {
	const html =
		'<p><a href="/a/">a</a> <a href="#text-fn-1">1</a> <a href="https://b.example/">b</a>' +
		'<img src="/media/c.png" srcset="/media/480/c.png.webp 480w"></p>';
	const [item] = items({ ...aStory({ id: '2024/ferry' }), html });
	expect(item?.link).toBe('/2024/ferry/');
	expect(item?.content).toBe(
		`<p><a href="${SITE}/a/">a</a> <a href="${SITE}/2024/ferry/#text-fn-1">1</a> ` +
			`<a href="https://b.example/">b</a><img src="${SITE}/media/c.png"></p>`,
	);
});

test('an item has a date only if it is known to the day', () => {
	const dateOf = (pubDate?: string) => items(aStory(pubDate ? { pubDate } : {}))[0]?.pubDate;
	expect(dateOf('2024-05-06')).toEqual(new Date('2024-05-06T00:00:00Z'));
	expect(dateOf('2024-05-06T07:08:09+01:00')).toEqual(new Date('2024-05-06T06:08:09Z'));
	expect([dateOf('2024-05'), dateOf('2024'), dateOf()]).toEqual([undefined, undefined, undefined]);
});

test('drafts and stories first published elsewhere are not in the feed', () => {
	const own = aStory({ id: 'own', section: 'World', topics: ['Ferries'] });
	const found = items(aStory({ draft: true }), aStory({ source: { name: 'Wire' } }), own);
	expect(found.map(({ link }) => link)).toEqual(['/own/']);
	expect(found[0]?.categories).toEqual(['World', 'Ferries']);
});

test('a feed holds the first thirty stories, however many there are', () => {
	const stories = Array.from({ length: 31 }, (_, i) => aStory({ id: `story-${i}` }));
	expect(items(...stories)).toHaveLength(30);
	expect(items()).toEqual([]);
});
