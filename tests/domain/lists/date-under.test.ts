import { expect, test } from 'vitest';
import { dateUnder } from '../../../src/domain/lists/date-under.ts';
import { ENGLISH } from '../../helpers/locales.ts';

const under = (pubDate: string | undefined, ...heading: string[]) =>
	dateUnder({ pubDate }, heading, ENGLISH, 'Europe/London');

test('under a year or month a date is told without what the heading says', () => {
	expect(under('2022-10-24', '2022')).toEqual({ datetime: '2022-10-24', words: '24 October' });
	expect(under('2022-10', '2022')?.words).toBe('October');
	expect(under('2022-10-24')?.words).toBe('24 October 2022');
});

test('nothing is told where the heading says it all, or nothing is known', () => {
	expect(under('2022', '2022')).toBeUndefined();
	expect(under(undefined, 'undated')).toBeUndefined();
});
