import { expect, test } from 'vitest';
import { visibilityOf } from '../../../src/domain/content/visibility.ts';
import { aStory } from '../../helpers/a-story.ts';
import { NOW } from '../../helpers/content-folder.ts';

test.each([
	['an undated story', {}, 'published'],
	['a story of today', { pubDate: '2026-11-23' }, 'published'],
	['a story of this very second', { pubDate: '2026-11-23T12:00:00Z' }, 'published'],
	['a story of this year', { pubDate: '2026' }, 'published'],
	['a story of the next second', { pubDate: '2026-11-23T12:00:01Z' }, 'scheduled'],
	['a story of tomorrow', { pubDate: '2026-11-24' }, 'scheduled'],
	['a story of next year', { pubDate: '2027' }, 'scheduled'],
	['a story to be published tomorrow', { publishDate: '2026-11-24' }, 'scheduled'],
	['a story to be published today', { publishDate: '2026-11-23' }, 'published'],
	['a story of tomorrow, published', { pubDate: '2026-11-24', publishDate: '2026' }, 'scheduled'],
	['a story that is withdrawn today', { expiryDate: '2026-11-23' }, 'withdrawn'],
	['a story to be withdrawn tomorrow', { expiryDate: '2026-11-24' }, 'published'],
	['one of tomorrow, withdrawn', { pubDate: '2026-11-24', expiryDate: '2025' }, 'withdrawn'],
	['a draft that is withdrawn', { draft: true, expiryDate: '2025' }, 'draft'],
	['a draft', { draft: true }, 'draft'],
	['a draft of tomorrow', { draft: true, pubDate: '2026-11-24' }, 'draft'],
])('%s: %o, %s', (_, front, visibility) => {
	expect(visibilityOf(aStory(front), NOW, 'Europe/London')).toBe(visibility);
});

test('tomorrow comes earlier in the east', () => {
	expect(visibilityOf(aStory({ pubDate: '2026-11-24' }), NOW, 'Pacific/Kiritimati')).toBe(
		'published',
	);
});
