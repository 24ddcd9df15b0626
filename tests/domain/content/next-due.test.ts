import { expect, test } from 'vitest';
import { nextDue } from '../../../src/domain/content/next-due.ts';
import { visibilityOf } from '../../../src/domain/content/visibility.ts';

const NOW = new Date('2026-11-30T12:00:00Z');
type Story = Parameters<typeof nextDue>[0][number];

const due = (stories: Partial<Story>[], timeZone = 'UTC') => {
	const moment = nextDue(
		stories.map((story) => ({ draft: false, ...story }) as Story),
		NOW,
		timeZone,
	);
	return moment === undefined ? undefined : new Date(moment * 1000).toISOString();
};

test.each([
	['comes out at its date', { pubDate: '2026-12-01T06:30:00Z' }, '2026-12-01T06:30:00.000Z'],
	[
		'comes out when it may be shown, if that is later',
		{ pubDate: '2026-12-01', publishDate: '2026-12-03' },
		'2026-12-03T00:00:00.000Z',
	],
	[
		'comes out at its date, if that is later',
		{ pubDate: '2026-12-05', publishDate: '2026-12-03' },
		'2026-12-05T00:00:00.000Z',
	],
	[
		'is taken back when it expires',
		{ pubDate: '2020', expiryDate: '2027' },
		'2027-01-01T00:00:00.000Z',
	],
	['comes out in a month', { pubDate: '2027-03' }, '2027-03-01T00:00:00.000Z'],
	['is out for good', { pubDate: '2020-01-01' }, undefined],
	['is undated', {}, undefined],
	['is a draft', { draft: true, pubDate: '2026-12-01' }, undefined],
	['has expired', { expiryDate: '2020' }, undefined],
	[
		'expires before it comes out',
		{ publishDate: '2026-12-03', expiryDate: '2026-12-01' },
		undefined,
	],
])('a story that %s', (_, story, wanted) => {
	expect(due([story])).toBe(wanted);
});

test('the first of several stories counts', () => {
	expect(due([{ pubDate: '2027' }, { expiryDate: '2026-12-24' }, {}])).toBe(
		'2026-12-24T00:00:00.000Z',
	);
});

test.each([
	['Asia/Tokyo', '2026-12-01', '2026-11-30T15:00:00.000Z'],
	['Pacific/Kiritimati', '2026-12-02', '2026-12-01T10:00:00.000Z'],
	['America/New_York', '2027-07', '2027-07-01T04:00:00.000Z'],
	['Asia/Kathmandu', '2027', '2026-12-31T18:15:00.000Z'],
])('a day begins on the clocks of %s', (timeZone, pubDate, wanted) => {
	expect(due([{ pubDate }], timeZone)).toBe(wanted);
});

test('a build of that second shows the story, and one of the second before does not', () => {
	const story = { draft: false, pubDate: '2026-12-01' } as Story;
	const timeZone = 'Europe/Berlin';
	const at = (seconds: number) => visibilityOf(story, new Date(seconds * 1000), timeZone);
	const moment = nextDue([story], NOW, timeZone) ?? 0;
	expect([at(moment - 1), at(moment)]).toEqual(['scheduled', 'published']);
});
