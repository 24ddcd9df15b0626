import { expect, test } from 'vitest';
import {
	type PlacedRemark,
	REMARKS,
	type RemarkSort,
	warningsOf,
	warningText,
} from '../../../src/domain/content/remarks.ts';

const remark = (file: string, found: string, more: Partial<PlacedRemark> = {}): PlacedRemark => ({
	sort: 'deadLink', file, found,
	...more,
});
const linesOf = (remarks: PlacedRemark[]) => warningsOf(remarks).flatMap(({ lines }) => lines);

test('the remarks of one sort are one warning, which counts them and their files', () => {
	const remarks = [remark('a.md', '/x/'), remark('b.md', '/y/'), remark('a.md', '/z/')];
	expect(warningsOf(remarks)).toEqual([
		{
			heading:
				'Links within the site that lead nowhere: 3 in 2 files; they stay as they are; mend the address or take the link off',
			lines: ['a.md  “/x/”, “/z/”', 'b.md  “/y/”'],
		},
	]);
});

test.each(Object.keys(REMARKS) as RemarkSort[])('a warning of %s says what it is, and what to do', (sort) => {
	const [warning] = warningsOf([remark('a.md', 'x', { sort })]);
	expect(warning?.heading).toMatch(/^[A-Z][^:]+: \d+ in 1 file; \S.{10,}$/);
});

test('each sort of remark is a warning of its own, and no remark is no warning', () => {
	const remarks = [remark('a.md', '#x', { sort: 'deadAnchor' }), remark('a.md', '/x/')];
	expect(warningsOf(remarks).map(({ lines }) => lines)).toEqual([['a.md  “/x/”'], ['a.md  “#x”']]);
	expect(warningsOf([])).toEqual([]);
});

test.each([
	[[remark('a.md', 'x', { line: 7 })], 'a.md:7  “x”'],
	[[remark('a.md', 'x', { line: 7 }), remark('a.md', 'y', { line: 9 })], 'a.md:7  “x”, “y”'],
	[[remark('a.md', 'x', { hint: 'y is there' })], 'a.md  “x” (y is there)'],
	[[remark('a.md', 'x'), remark('a.md', 'x')], 'a.md  “x”'],
	[['p', 'q', 'r'].map((found) => remark('a.md', found)), 'a.md  “p”, “q”, “r”'],
	[
		['p', 'q', 'r', 's', 't'].map((found) => remark('a.md', found)),
		'a.md  “p”, “q”, “r” and 2 more',
	],
])('the remarks %j on a file are the line %j', (remarks, line) => {
	expect(linesOf(remarks)).toEqual([line]);
});

test('fields are told of by name: the files that have one are counted, the first is named', () => {
	const remarks = [
		remark('a.md', 'autor', { sort: 'unknownField', line: 3, hint: 'did you mean “authors”?' }),
		remark('b.md', 'autor', { sort: 'unknownField', line: 5 }),
		remark('b.md', 'layout', { sort: 'unknownField' }),
	];
	expect(linesOf(remarks)).toEqual([
		'“autor” (did you mean “authors”?) in 2 files, first a.md:3',
		'“layout” in 1 file, first b.md',
	]);
});

test('of code in many files, each code is told once, those met most often first', () => {
	const code = (file: string, found: string) => remark(file, found, { sort: 'leftover', line: 7 });
	const files = ['a.md', 'b.md', 'c.md', 'd.md', 'e.md', 'f.md'];
	const [warning] = warningsOf([
		code('a.md', '{% include map.html %}'),
		...files.flatMap((file) => [
			code(file, '{{< figure src="a" >}}'),
			code(file, '{{< figure >}}'),
		]),
		code('b.md', '[caption id="1"]'),
	]);
	expect(
		warningText(warning as never, 5)
			.split('\n')
			.slice(1),
	).toEqual([
		'  “{{< figure” 12 times in 6 files, first a.md:7',
		'  “{% include” 1 time in 1 file, first a.md:7',
		'  “[caption” 1 time in 1 file, first b.md:7',
	]);
	expect(warningText(warning as never).split('\n')).toHaveLength(7);
});

test('a warning as text has as many lines as are asked for, and counts the rest', () => {
	const warning = { heading: 'Slips', lines: ['a', 'b', 'c'] };
	expect(warningText(warning)).toBe('Slips\n  a\n  b\n  c');
	expect(warningText(warning, 3)).toBe('Slips\n  a\n  b\n  c');
	expect(warningText(warning, 2)).toBe('Slips\n  a\n  b\n  and 1 line more');
	expect(warningText(warning, 1)).toBe('Slips\n  a\n  and 2 lines more');
});
