import { expect, test } from 'vitest';
import { problemLine, problemReport } from '../../../src/domain/content/problem.ts';
import { warningsOf, warningText } from '../../../src/domain/content/remarks.ts';
import { forTerminal, inOneLine } from '../../../src/domain/text/terminal-text.ts';

test.each([
	['\u001b[2J\u001b]0;title\u0007', '\\u001b[2J\\u001b]0;title\\u0007'],
	['\u009b31m', '\\u009b31m'],
	['a\rb\bc\u007f', 'a\\u000db\\u0008c\\u007f'],
	['\u202egpj.exe', '\\u202egpj.exe'],
	['\u2066a\u2069\u200e\u200f\u061c', '\\u2066a\\u2069\\u200e\\u200f\\u061c'],
	['a\u2028b\u2029c\u0085d', 'a\\u2028b\\u2029c\\u0085d'],
	['Café 日本 עברית 👩‍🚒 “q”', 'Café 日本 עברית 👩‍🚒 “q”'],
])('what would act in a terminal is seen and does nothing: %j', (text, seen) => {
	expect(forTerminal(text)).toBe(seen);
	expect(inOneLine(text)).toBe(seen);
});

test('ends of lines are kept in a text, and seen in what is one line', () => {
	expect(forTerminal('a\n\tb')).toBe('a\n\tb');
	expect(inOneLine('a\n\tb')).toBe('a\\u000a\\u0009b');
});

test('neither a name nor a value makes a line of its own in a report', () => {
	const problem = {
		file: 'a\n  b.md',
		line: 1,
		field: 'x\u001b',
		message: '“\n  c.md:1 is” wrong',
	};
	const line = 'a\\u000a  b.md:1 x\\u001b: “\\u000a  c.md:1 is” wrong';
	expect(problemLine(problem)).toBe(line);
	expect(problemReport([problem]).split('\n').slice(1)).toEqual([`  ${line}`]);
	const many = Array.from({ length: 5 }, (_, i) => ({ file: `${i}\n.md`, message: 'is wrong' }));
	expect(problemReport(many).split('\n')).toHaveLength(2);
});

test.each(['deadLink', 'unknownField', 'leftover'] as const)(
	'neither a name nor what was found makes a line of its own in a warning: %s',
	(sort) => {
		const remarks = Array.from({ length: 9 }, (_, i) => ({
			sort,
			file: `${i}\n\u001b.md`,
			found: `{{ a\n\u202e${i}`,
			hint: '\u0007',
		}));
		const [warning] = warningsOf(remarks);
		const text = warning ? warningText(warning) + warningText(warning, 5) : '';
		expect(forTerminal(text)).toBe(text);
		expect(text.split('\n').filter((line) => !/^(?: {2}|\p{Lu})/u.test(line))).toEqual([]);
	},
);
