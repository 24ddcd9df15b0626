import { expect, test } from 'vitest';
import { problemLine, problemReport } from '../../../src/domain/content/problem.ts';

test.each([
	[{ line: 4, field: 'pubDate' }, 'a.md:4 pubDate: is wrong'],
	[{ line: 4 }, 'a.md:4 is wrong'],
	[{ field: 'pubDate' }, 'a.md pubDate: is wrong'],
	[{}, 'a.md is wrong'],
])('a problem with %j is one line a person can follow', (known, line) => {
	expect(problemLine({ file: 'a.md', message: 'is wrong', ...known })).toBe(line);
});

test('a report counts problems and files and stands by file and line', () => {
	const report = problemReport([
		{ file: 'b.md', message: 'third' },
		{ file: 'a.md', line: 10, message: 'second' },
		{ file: 'a.md', line: 9, message: 'first' },
	]);
	expect(report).toBe(
		[
			'3 problems in 2 content files; nothing was published.',
			...['  a.md:9 first', '  a.md:10 second', '  b.md third'],
		].join('\n'),
	);
});

test('a problem of a whole file comes before those of its lines', () => {
	const report = problemReport([
		{ file: 'a.md', line: 3, message: 'second' },
		{ file: 'a.md', message: 'first' },
		{ file: 'a.md', line: 9, message: 'third' },
	]);
	expect(report.split('\n').slice(1)).toEqual([
		...['  a.md first', '  a.md:3 second', '  a.md:9 third'],
	]);
});

test('the same problem of many files is told once, with its places', () => {
	const many = ['d', 'c', 'b', 'a'].map((name) => ({
		file: `${name}.md`,
		line: 2,
		message: 'same',
	}));
	expect(problemReport([...many, { file: 'b.md', message: 'another' }])).toBe(
		[
			'5 problems in 4 content files; nothing was published.',
			...['  a.md:2 same (the same at b.md:2, c.md:2, d.md:2)', '  b.md another'],
		].join('\n'),
	);
});

test('of many files with values of their own that are wrong in one way, the advice is said once', () => {
	const many = ['one', 'two', 'three', 'four'].map((value, at) => ({
		file: `${at}.md`, field: `topics[${at + 1}]`,
		message: `“${value}” is not right; mend it`,
	}));
	expect(problemReport(many).split('\n').slice(1)).toEqual([
		'  0.md topics[1]: “one” is not right; mend it (the same at 1.md, 2.md, 3.md)',
	]);
});

test('one problem is not “1 problems”', () => {
	expect(problemReport([{ file: 'a.md', message: 'is wrong' }])).toContain(
		'1 problem in 1 content file;',
	);
});
