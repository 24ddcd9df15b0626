import { expect, test } from 'vitest';
import { mutantsOf } from './mutant.ts';

/** What becomes of a line of code in each of its mutants. */
const mutantsIn = (code: string) =>
	mutantsOf('a.ts', code).map(
		({ start, end, code: changed }) => code.slice(0, start) + changed + code.slice(end),
	);

test.each<[string, string[]]>([
	['a < b', ['a <= b', 'a >= b']],
	['a === b', ['a !== b']],
	['a && b', ['a || b']],
	['a ?? b', ['a && b']],
	['a * b', ['a / b']],
	['a?.b', ['a.b']],
	['a?.[0]', ['a[0]']],
	['xs.some(f)', ['xs.every(f)']],
	['xs.toSorted().length', ['xs.length']],
	['x = -a', ['x = a']],
	['x = true', ['x = false']],
	["x = 'a'", ["x = ''"]],
	['x = [a]', ['x = []']],
])('the code %s is mutated to %j', (code, expected) => {
	expect(mutantsIn(`const it = (${code});`)).toEqual(
		expected.map((each) => `const it = (${each});`),
	);
});

test('a condition is always true, always false or its contrary', () => {
	expect(mutantsIn('if (!a) {}')).toEqual(['if (true) {}', 'if (false) {}', 'if (a) {}']);
});

test('what is done or thrown is left out, and what is returned is nothing', () => {
	expect(mutantsIn('function f() { g(); throw x; return y; }')).toEqual([
		'function f() { ; throw x; return y; }',
		'function f() { g(); ; return y; }',
		'function f() { g(); throw x; return undefined; }',
	]);
	expect(mutantsIn('const f = () => a;')).toEqual(['const f = () => undefined;']);
});

test('what says nothing of what code does is left as it is: types, imports, names, empty texts', () => {
	const code = `import a from 'a';
		interface B { c: 'd' | true }
		const e: 'f' = g as 'h';
		const { 'i': j } = { 'k': l, m: '' };
		[n, o] = p;`;
	expect(mutantsIn(code)).toEqual([code.replace('[n, o] = p;', ';')]);
});

test('a mutant says in which line it is, and what is changed with what stands around it', () => {
	const [first] = mutantsOf('a.ts', 'const a = 1;\nconst isLate = hour > 9;\n');
	expect(first).toMatchObject({
		line: 2,
		what: 'const isLate = hour > 9; → const isLate = hour >= 9;',
	});
});
