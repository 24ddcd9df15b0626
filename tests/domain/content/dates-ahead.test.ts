import { expect, test } from 'vitest';
import { articleSchema } from '../../../src/domain/content/article.ts';
import { datesAhead } from '../../../src/domain/content/dates-ahead.ts';

const ahead = (fields: Record<string, unknown>) =>
	datesAhead(
		articleSchema.parse({ title: 'A', ...fields }),
		new Date('2026-11-23T12:00:00Z'),
		'Europe/London',
	);
const correction = (date: string) => ({ date, text: 'It was Monday.' });

test('a change and a correction of a published story cannot lie ahead', () => {
	const corrections = [correction('2020'), correction('2099-01')];
	expect(ahead({ updatedDate: '2026-11-24', corrections })).toEqual([
		{ path: ['updatedDate'], message: expect.stringContaining('write when the story was changed') },
		{ path: ['corrections', 1, 'date'], message: expect.stringContaining('“2099-01” lies ahead') },
	]);
});

test.each([
	{ updatedDate: '2026-11-23', corrections: [correction('2026')] },
	{ pubDate: '2099', updatedDate: '2099' },
	{ draft: true, updatedDate: '2099' },
	{ pubDate: '2099' },
])('%j says nothing that cannot be', (fields) => {
	expect(ahead(fields)).toEqual([]);
});
