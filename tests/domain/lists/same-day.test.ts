import { describe, expect, test } from 'vitest';
import { sameDayBefore } from '../../../src/domain/lists/same-day.ts';
import { aStory } from '../../helpers/a-story.ts';

/** Stories of these dates, whose ids they are. */
const storiesOf = (...dates: string[]) =>
	dates.map((pubDate) => aStory({ id: pubDate.slice(0, 10), pubDate }));

describe('the day of the newest story in earlier years', () => {
	const idsOn = (dates: string[], shown: string[] = []) =>
		sameDayBefore(storiesOf(...dates), 'Europe/London', new Set(shown))?.stories.map(
			({ id }) => id,
		);

	test('has its stories, newest first, but for those that stand on the page', () => {
		const dates = [
			'2026-11-24',
			'2026-11-24',
			'2021-11-24',
			'2020-11-25',
			'2010-11-24',
			'1996-11-24',
		];
		expect(idsOn(dates, ['2010-11-24'])).toEqual(['2021-11-24', '1996-11-24']);
	});

	test('goes by the clocks of the newspaper', () => {
		expect(idsOn(['2026-06-01', '2020-05-31T23:30:00Z', '2019-06-01T23:30:00Z'])).toEqual([
			'2020-05-31',
		]);
	});

	test('has four at most', () => {
		expect(idsOn(Array.from({ length: 9 }, (_, i) => `${2026 - i}-11-24`))).toHaveLength(4);
	});

	test.each([
		['no story is of it', ['2026-11-24', '2025-11-23', '2024-11', '2023']],
		['it is not known', ['2026-11', '2025-11-24']],
		['there is no story', []],
	])('is left out where %s', (_why, dates) => {
		expect(idsOn(dates)).toBeUndefined();
	});
});
