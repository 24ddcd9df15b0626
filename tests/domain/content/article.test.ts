import { describe, expect, test } from 'vitest';
import { articleSchema } from '../../../src/domain/content/article.ts';

const wrong = (fields: Record<string, unknown>) =>
	articleSchema
		.safeParse({ title: 'A headline', ...fields })
		.error?.issues.map(({ path, message }) => `${path.join('.')}: ${message}`) ?? [];

const parsed = (fields: Record<string, unknown>) =>
	articleSchema.parse({ title: 'A headline', ...fields });

test('a headline is all a story needs', () => {
	expect(parsed({})).toEqual({
		title: 'A headline',
		kind: 'article',
		draft: false,
		topics: [], authors: [], contributors: [], keyPoints: [],
		pullQuotes: [], related: [], exclude: [], corrections: [],
	});
});

test.each([
	['a missing headline', { title: undefined }, 'title: is missing; add it'],
	['an empty headline', { title: '  ' }, 'title: is empty; write it or remove the field'],
	['a headline of digits alone', { title: 1984 }, 'title: must be text; put it in quotes'],
	['topics that are no list', { topics: 'Peace' }, 'topics: must be a list; write [one, two]'],
	[
		'topics without end',
		{ topics: Array.from({ length: 501 }, (_, i) => `Topic ${i}`) },
		'topics: has more than 500 items; keep those that matter',
	],
	['an author without letters', { authors: ['…'] }, 'authors.0: needs a letter or a digit'],
	['an unknown kind', { kind: 'news' }, 'kind: “news” is none of article, brief'],
	['a picture without alt', { image: { src: 'a.jpg' } }, 'image.alt: is missing; describe the pic'],
	['a picture that is a text', { image: 'a.jpg' }, 'image: must be a group of fields: src, alt'],
	[
		'a picture of another width',
		{ image: { src: 'a.jpg', alt: '', width: '600px' } },
		'image.width: “600px” is none of text, wide, full',
	],
	[
		'a picture that keeps its top',
		{ image: { src: 'a.jpg', alt: '', focus: 'top' } },
		'image.focus: “top” is no place in a picture; write how far across and down it is, such as 50% 20%',
	],
	['a sixth key point', { keyPoints: [...'123456'] }, 'keyPoints: has more than five points'],
	['part 0 of a series', { series: { name: 'A', part: 0 } }, 'series.part: starts at 1'],
	['half a part', { series: { name: 'A', part: 1.5 } }, 'series.part: must be a whole number'],
	['a correction without date', { corrections: [{ text: 'A' }] }, 'corrections.0.date: is not a'],
	['a pull quote of a word', { pullQuotes: [{ text: 'No.' }] }, 'pullQuotes.0.text: is too short'],
	[
		'a pull quote that is a speech',
		{ pullQuotes: [{ text: 'word '.repeat(40) }] },
		'pullQuotes.0.text: is too long to be set large; quote 45 to 140 characters, of which Chinese, Japanese and Korean ones count for two',
	],
	[
		'a source that runs code',
		{ source: { name: 'A', url: 'javascript:a()' } },
		'source.url: must be',
	],
	['a draft that is “yes”', { draft: 'yes' }, 'draft: must be true or false'],
	['an impossible date', { pubDate: '2023-02-30' }, 'pubDate: “2023-02-30” is not in the calendar'],
	['a field of another name', { pubdate: '2022' }, ': Unrecognized key'],
])('%s is refused, with what to do', (_, fields, message) => {
	const problems = wrong(fields);
	expect(problems).toHaveLength(1);
	expect(problems[0]).toContain(message);
});

test('every mistake is told at once', () => {
	expect(wrong({ title: '', pubDate: 'soon', draft: 1 })).toHaveLength(3);
});

describe('names', () => {
	test('that make one address are one, in the first spelling and the order given', () => {
		const authors = ['Zoë Adams', 'Abigail Williams', 'zoe-adams', 'ZOE ADAMS'];
		expect(parsed({ authors }).authors).toEqual(['Zoë Adams', 'Abigail Williams']);
		expect(parsed({ topics: ['C', 'C#', 'C++', 'c'] }).topics).toEqual(['C', 'C#', 'C++']);
	});

	test('of any script stand', () => {
		const topics = ['東京', 'القدس', 'ירושלים', 'Łódź'];
		expect(parsed({ topics }).topics).toEqual(topics);
	});
});

test('a picture that only decorates has an empty alt', () => {
	expect(wrong({ image: { src: 'a.jpg', alt: '' } })).toEqual([]);
});

test('a line of thirty Japanese characters is long enough to be set large, and eighty are too many', () => {
	const quoting = (letters: number) => wrong({ pullQuotes: [{ text: '語'.repeat(letters) }] });
	expect(quoting(30)).toEqual([]);
	expect(quoting(80)[0]).toMatch(/is too long/);
});

test('five key points are not too many', () => {
	expect(wrong({ keyPoints: [...'12345'] })).toEqual([]);
});

test('a recording’s date and length are read as a story’s are', () => {
	const { video } = parsed({ video: { date: 2022, duration: '1:51' } });
	expect(video).toEqual({ date: '2022', duration: 111 });
});
