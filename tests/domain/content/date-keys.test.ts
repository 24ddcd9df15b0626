import { expect, test } from 'vitest';
import { dateField, mayBegin, mayEnd } from '../../../src/domain/content/date-keys.ts';

test.each([
	...['publication_date', 'first_published', 'issued', 'post_date_gmt', 'dc.date', 'postedOn'],
	...['article:published_time', 'DC.date.issued', 'firstPublishedAt', 'pub_date_utc'],
	...['date_of_publication', 'issue_date', 'publishing_date'],
])('the date of “%s” is when a story was published', (key) => {
	expect(dateField(key)).toBe('pubDate');
});

test.each([
	...['publish_from', 'schedule', 'scheduled_date', 'go_live_date', 'embargo', 'embargoUntil'],
	...['scheduled_publish_date', 'schedule_for', 'visible_from', 'display-after', 'publish.on'],
	...['not_before', 'to_be_published', 'live_from', 'start_publishing'],
])('the date of “%s” is when a story may be shown', (key) => {
	expect(dateField(key)).toBe('publishDate');
});

test.each([
	...['expires_on', 'expiration-date', 'valid_to', 'validThrough', 'remove_after', 'takedown'],
	...[
		'publish_until',
		'unpublish_date',
		'take_down_on',
		'hide_after',
		'visible.until',
		'offline_from',
	],
	...['display_end_date', 'online_until', 'withdraw_date', 'not_after', 'keep_until'],
])('the date of “%s” is when a story is taken back', (key) => {
	expect(dateField(key)).toBe('expiryDate');
});

test.each([
	...['event_date', 'deadline', 'start_date', 'end_date', 'publisher', 'republished', 'delivery'],
	...['date_of_birth', 'update', 'archive_date', 'lifespan', 'postcode', 'opening', 'issue'],
	...['release_date', 'a'.repeat(100_000), 'date'.repeat(25_000)],
])('the date of “%.20s” says nothing of when a story is shown', (key) => {
	expect(dateField(key)).toBeUndefined();
});

test('a release may be of the story or of a film, an end of the story or of an event', () => {
	expect(['release_date', 'released', 'available_on', 'event_date'].map(mayBegin)).toEqual([
		...[true, true, true, false],
	]);
	expect(['end_date', 'until', 'ends', 'weekend', 'agenda'].map(mayEnd)).toEqual([
		...[true, true, true, false, false],
	]);
});
