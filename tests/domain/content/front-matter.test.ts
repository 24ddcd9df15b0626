import { describe, expect, test } from 'vitest';
import { articleSchema } from '../../../src/domain/content/article.ts';
import { checkFields } from '../../../src/domain/content/front-matter.ts';

const check = (fields: Record<string, unknown>) =>
	checkFields(articleSchema, { title: 'A headline', ...fields });

test('right fields have a value and nothing else to say', () => {
	const { value, problems, unknown } = check({ pubDate: 2022 });
	expect(value).toMatchObject({ title: 'A headline', pubDate: '2022' });
	expect([problems, unknown]).toEqual([[], []]);
});

test('a field left empty, at any depth, is one left out', () => {
	const { value, problems } = check({
		section: null,
		image: { src: 'a.jpg', alt: '', caption: null },
		corrections: null,
	});
	expect(problems).toEqual([]);
	expect(value).toMatchObject({ image: { src: 'a.jpg', alt: '' }, corrections: [] });
	expect(value).not.toHaveProperty('section');
});

test('a required field left empty is missing', () => {
	expect(check({ title: null }).problems).toEqual([
		{ path: ['title'], message: 'is missing; add it' },
	]);
});

test('an empty item of a list is a problem at its place', () => {
	expect(check({ topics: ['Peace', null] }).problems).toMatchObject([{ path: ['topics', 1] }]);
});

test.each([[undefined], [null], ['text'], [['a']]])(
	'front matter that is %j is refused',
	(data) => {
		const { value, problems } = checkFields(articleSchema, data);
		expect(value).toBeUndefined();
		expect(problems).toHaveLength(1);
	},
);

describe('a key that the schema does not know', () => {
	test('does not fail the check, and the nearest known name is offered', () => {
		const { value, unknown } = check({ pubdate: '2022' });
		expect(value).toMatchObject({ title: 'A headline' });
		expect(unknown).toEqual([{ path: ['pubdate'], nearest: 'pubDate' }]);
	});

	test('has no nearest name if none is close', () => {
		expect(check({ mood: 'blue' }).unknown).toEqual([{ path: ['mood'], nearest: undefined }]);
	});

	test('is found inside groups and lists, with the names known there', () => {
		const { value, unknown } = check({
			image: { src: 'a.jpg', alt: '', captoin: 'A' },
			corrections: [
				{ date: '2022', text: 'A' },
				{ date: '2023', text: 'B', txt: 'C' },
			],
		});
		expect(value?.corrections).toHaveLength(2);
		expect(unknown).toEqual([
			{ path: ['image', 'captoin'], nearest: 'caption' },
			{ path: ['corrections', 1, 'txt'], nearest: 'text' },
		]);
	});

	test('hides no real problem', () => {
		const { value, problems, unknown } = check({ pubdate: '2022', draft: 'yes' });
		expect(value).toBeUndefined();
		expect(problems).toEqual([{ path: ['draft'], message: 'must be true or false' }]);
		expect(unknown).toHaveLength(1);
	});

	test('may be named like a part of every object and changes none', () => {
		const data = JSON.parse('{"title": "A", "__proto__": {"draft": true}, "constructor": 1}');
		const { value, problems } = checkFields(articleSchema, data);
		expect(problems).toEqual([]);
		expect(value?.draft).toBe(false);
		expect({}).not.toHaveProperty('draft');
	});
});

test('of one value, one thing is told', () => {
	expect(check({ keyPoints: 'One thing', topics: ['a', ''] }).problems).toEqual([
		{ path: ['topics', 1], message: 'is empty; write it or remove the field' },
		{ path: ['keyPoints'], message: expect.stringContaining('must be a list') },
	]);
});
