import { describe, expect, test } from 'vitest';
import { lastDate } from '../../../src/domain/front/last-date.ts';
import { aStory } from '../../helpers/a-story.ts';

const storiesOf = (...dates: string[]) => dates.map((pubDate) => aStory({ pubDate }));

describe('a newspaper last changed', () => {
	test('when its newest story was published', () => {
		expect(lastDate(storiesOf('2026-11-24', '2026-11', '2020'), 'UTC')).toBe('2026-11-24');
	});

	test('or another was changed after that', () => {
		const changed = aStory({ pubDate: '2020', updatedDate: '2026-11-25' });
		expect(lastDate([...storiesOf('2026-11-24'), changed], 'UTC')).toBe('2026-11-25');
	});

	test('nobody knows when if no story has a date', () => {
		expect(lastDate([aStory()], 'UTC')).toBeUndefined();
	});
});
