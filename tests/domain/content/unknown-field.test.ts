import { expect, test } from 'vitest';
import { articleSchema } from '../../../src/domain/content/article.ts';
import { unknownField } from '../../../src/domain/content/unknown-field.ts';

const time = { now: new Date('2026-11-23T12:00:00Z'), timeZone: 'Europe/London' };
const meant = (data: Record<string, unknown>, isStory = true, nearest?: string) =>
	unknownField({ path: Object.keys(data).slice(-1), nearest }, data, {
		schema: articleSchema, isStory, time,
	});

test.each([
	[{ tags: ['a'] }, 'is “topics” here; rename it'],
	[{ issued: '2019-01-02' }, 'is “pubDate” here; rename it'],
	[{ pubDate: '2019', issued: '2099-01-02' }, 'lies ahead; write it as “publishDate”'],
	[{ release_date: '2099-01-02' }, 'lies ahead; write it as “publishDate”'],
	[{ embargo: { lifts: '2020-01-02' } }, 'says when the story is shown'],
	[{ image: null, alt: 'A dog' }, 'belongs to “image”; put two spaces before it'],
])('the last field of %j in a story is a problem', (data, problem) => {
	expect(meant(data)).toEqual({ problem: expect.stringContaining(problem) });
});

test('a field of a group that decides whether readers see a story does nothing there', () => {
	const data = { params: { draft: true } };
	const within = (isStory: boolean, ...path: string[]) =>
		unknownField({ path, nearest: undefined }, data, { schema: articleSchema, isStory, time });
	expect(within(true, 'params', 'draft')).toEqual({
		problem: 'says nothing within “params”; move it to the beginning of a line',
	});
	expect(within(true, 'params', 'colour')).toEqual({});
	expect(within(false, 'params', 'draft')).toEqual({});
});

test.each([
	[{ pubDate: '2019', date: '2019' }, '“pubDate” is there already'],
	[{ slug: 'a' }, 'the address of a story is the path of its file'],
	[{ end_date: '2019-01-02' }, 'write “expiryDate” if the story is to be taken back then'],
])('the last field of %j in a story is told of with a hint', (data, hint) => {
	expect(meant(data)).toEqual({ hint });
});

test('a field of nobody’s is told of with the nearest name, or with none', () => {
	expect(meant({ descriptoin: 'x' }, true, 'description')).toEqual({
		hint: 'did you mean “description”?',
	});
	expect(meant({ weather: 'fair' })).toEqual({});
});

test('a file that is no story cannot wait, but may have a date that has passed', () => {
	expect(meant({ date: '2099-01-02' }, false)).toEqual({
		problem: expect.stringContaining('which only a story can be'),
	});
	expect(meant({ date: '2019-01-02' }, false)).toEqual({});
});
