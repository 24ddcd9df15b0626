import { describe, expect, test } from 'vitest';
import { referencedIds, StoryIndex } from '../../../src/domain/content/references.ts';

const OTHER = 'articles/2022/10/24/another.md';
const meant = (reference: string, from = OTHER) => referencedIds(reference, from);

describe('a reference to a story', () => {
	test.each([
		'/2022/10/24/letter/',
		'/2022/10/24/letter',
		'2022/10/24/letter',
		'2022/10/24/letter.md',
		'articles/2022/10/24/letter.md',
		'content/articles/2022/10/24/letter.md',
		'./letter.md',
		'../24/letter.md',
		'../../../../articles/2022/10/24/letter.md',
		'//2022//10/24/letter//',
		'/2022/10/24/letter/index.md',
	])('may be %s', (reference) => {
		expect(meant(reference)).toContain('2022/10/24/letter');
	});

	test('beside a story at the top is at the top', () => {
		expect(meant('./letter.md', 'articles/another.md')).toEqual(['letter']);
	});

	test('beside the index file of a folder is in that folder', () => {
		expect(meant('./letter.md', 'articles/2022/index.md')).toEqual(['2022/letter']);
	});

	test('may lead from a standing page to a story, and back', () => {
		expect(meant('../articles/2022/letter.md', 'pages/about.md')).toEqual(['2022/letter']);
		expect(meant('../pages/about.md', 'articles/letter.md')).toEqual(['about']);
	});

	test('to a folder that is itself called articles is taken as written first', () => {
		expect(meant('/articles/letter/')).toEqual(['articles/letter', 'letter']);
	});

	test('cannot leave the stories', () => {
		expect(meant('../../../../../etc/passwd', 'articles/a/b.md')).toEqual(['etc/passwd']);
	});

	test.each(['/caf%C3%A9/', '/café/', '/cafe\u0301/'])('%s means café', (reference) => {
		expect(meant(reference)).toEqual(['café']);
	});

	test('with a percent sign that encodes nothing is taken as written', () => {
		expect(meant('/100%/')).toEqual(['100%']);
	});
});

describe('looking a reference up', () => {
	const index = new StoryIndex(['2022/10/24/letter', 'Café', '東京']);

	test.each([
		['/2022/10/24/letter/', '2022/10/24/letter'],
		['/2022/10/24/LETTER/', '2022/10/24/letter'],
		['/cafe\u0301/', 'Café'],
		['/%E6%9D%B1%E4%BA%AC/', '東京'],
	])('%s finds %s', (reference, id) => {
		expect(index.find(reference, 'a')).toEqual({ id });
	});

	test('one that leads nowhere offers the nearest story', () => {
		expect(index.find('/2022/10/24/lettre/', 'a')).toEqual({
			wrong: 'there is no story “/2022/10/24/lettre/”; did you mean /2022/10/24/letter/?',
		});
	});

	test.each(['/something/else/entirely/', '', '/', 'https://example.com/letter/'])(
		'“%s” near no story says how to write one',
		(reference) => {
			expect(index.find(reference, 'a')).toEqual({
				wrong: expect.stringContaining('write the address of a story, such as /2022/10/24/letter/'),
			});
		},
	);

	test('finds nothing in an edition without stories', () => {
		expect(new StoryIndex([]).find('/a/', 'b')).toHaveProperty('wrong');
	});
});
