import { describe, expect, test } from 'vitest';
import { readTheme } from '../../src/look/theme.ts';
import { themeStyles } from '../../src/look/theme-styles.ts';

const ENGINE = {
	names: new Set(['--ink', '--paper', '--space-1', '--text-body']),
	families: new Set(['newsreader', 'serif']),
};
const read = (css: string) => readTheme(css, ENGINE);
const problemsOf = (css: string) =>
	read(css).problems.map(({ line, message }) => `${line} ${message}`);

test('a theme sets colours of both, of one theme and of sepia, and families', () => {
	const { theme, problems } = read(`/* Ours */
:root {
	--paper: light-dark(#fff, #111); /* white */
	--ink: #222;
	--serif: "Our Serif", Georgia , serif;
}
:root[data-theme="dark"] { --ink: rgb(238 238 238) }
[data-theme='sepia'] { --paper: #fed; }`);
	expect(problems).toEqual([]);
	expect(theme.colours).toEqual({
		'--paper': { light: '#ffffff', dark: '#111111', sepia: '#ffeedd' },
		'--ink': { light: '#222222', dark: '#eeeeee' },
	});
	expect(theme.families).toEqual({ '--serif': ['"Our Serif"', '"Georgia"', 'serif'] });
	expect(theme.lines).toEqual({ '--paper': 8, '--ink': 7 });
});

test('what one theme is given holds against what all are given, wherever it stands', () => {
	const { theme } = read("[data-theme='dark']{--ink:#eee} :root{--ink:#222}");
	expect(theme.colours['--ink']).toEqual({ light: '#222222', dark: '#eeeeee' });
});

test('a face has a name, a file of its own and how it is cut', () => {
	const { theme, problems } = read(`@font-face {
	font-family: Our Serif;
	src: url(fonts/our.woff2) format("woff2");
	font-weight: 400 700;
	unicode-range: U+0025-00FF, u+4??;
}
@font-face { font-family: "Our Serif"; src: url('./fonts/our-italic.woff2'); font-style: italic }`);
	expect(problems).toEqual([]);
	expect(theme.faces).toEqual([
		{
			family: 'Our Serif',
			path: 'fonts/our.woff2',
			line: 3,
			descriptors: [
				{ name: 'font-weight', value: '400 700' },
				{ name: 'unicode-range', value: 'U+0025-00FF, u+4??' },
			],
		},
		expect.objectContaining({ path: 'fonts/our-italic.woff2', line: 7 }),
	]);
});

describe('what is no part of a theme is told with its line and what to do', () => {
	test.each([
		['@import "a.css";', '1 @import loads another file'],
		['@media print { :root { --ink: #000 } }', '1 “@media print” is not for a theme; take it out'],
		['@media (prefers-color-scheme: dark) { :root {} }', "[data-theme='dark']"],
		['.masthead { --ink: #000 }', '1 “.masthead” is no place of a theme; set tokens in :root'],
		["[data-theme='pink'] { --ink: #000 }", 'is no place of a theme'],
		[':root {}\n:root {}', '2 “:root” stands on line 1 already'],
		[':root {\n color: red;\n}', '2 color is no token'],
		[':root { --inc: #000 }', '1 --inc is no token of a theme; did you mean --ink?'],
		[':root { --nothing-like-it: #000 }', 'there are --paper, --wash'],
		[':root { --space-1: 1px }', '1 --space-1 is not for a theme: sizes and spaces'],
		[':root { --ink: red }', '1 --ink: “red” is no colour'],
		[':root { --ink: light-dark(#000, white) }', '1 --ink: “white” is no colour'],
		[':root { --ink: #0008 }', '1 --ink: “#0008” lets through'],
		[':root { --ink: #000 !important }', '1 --ink is set with !important'],
		[':root { --ink: #000; --ink: #111 }', '1 --ink is set twice'],
		["[data-theme='dark'] { --ink: light-dark(#000, #fff) }", 'has two colours where there is one'],
		["[data-theme='dark'] { --serif: serif }", '1 --serif is the same in all themes'],
		[':root { --serif: Georgia }', 'ends in no family that every device has'],
		[':root { --serif: url(a.woff2), serif }', 'is no list of families'],
		[':root { --serif: var(--sans), serif }', 'is no list of families'],
		[':root { --serif: "a</style>", serif }', 'is no list of families'],
		[':root { --ink: #000', '1 “:root {” has no end'],
		[':root { .a { --ink: #000 } }', 'is a rule within a rule'],
		[':root { --ink #000 }', '1 “--ink #000” is no declaration'],
		['--ink: #000;', '1 “--ink: #000” is no rule'],
		[':root { --ink: "a\n }', 'has no end, or signs'],
	])('%j', (css, told) => {
		const problems = problemsOf(css);
		expect(problems.length).toBeGreaterThan(0);
		expect(problems[0]).toContain(told);
	});

	const face = (inside: string) => `@font-face { ${inside} }`;
	const NAMED = 'font-family: Ours; ';
	const FILE = "src: url('fonts/a.woff2'); ";
	test.each([
		[FILE, 'has no font-family'],
		[NAMED, 'has no src'],
		[`font-family: Newsreader; ${FILE}`, 'call it otherwise, such as "Our Newsreader"'],
		[`font-family: "a'};"; ${FILE}`, 'is no plain name of a family'],
		[`${NAMED}src: url('https://fonts.example/a.woff2')`, 'nothing is loaded from elsewhere'],
		[`${NAMED}src: url('../a.woff2')`, 'is no file in fonts/'],
		[`${NAMED}src: url('fonts/../a.woff2')`, 'is no file in fonts/'],
		[`${NAMED}src: url('fonts/a.ttf')`, 'is no file in fonts/'],
		[`${NAMED}src: local('Arial')`, 'is no file in fonts/'],
		[`${NAMED}src: url('fonts/a.woff2'), url('fonts/b.woff2')`, 'write one file'],
		[`${NAMED}${FILE}${FILE}`, 'src is said twice'],
		[`${NAMED}${FILE}font-wieght: 400`, 'did you mean font-weight?'],
		[`${NAMED}${FILE}font-weight: url(x)`, 'is no value of font-weight'],
	])('of a face: %s', (inside, told) => {
		const problems = problemsOf(face(inside));
		expect(problems.length).toBeGreaterThan(0);
		expect(problems.join('\n')).toContain(told);
	});

	test('all at once', () => {
		expect(problemsOf(':root {\n--a: b;\ncolor: red;\n}\n.a {}\n@import "b";')).toHaveLength(4);
	});
});

test('written out, colours leave sepia as it is, and a face shows text while it is on its way', () => {
	const { theme } = read(":root{--ink:#000;--serif:Ours,serif} [data-theme='sepia']{--paper:#fed}");
	const colours = { '--ink': { light: '#000000', dark: '#000000', sepia: '#111111' } };
	const paper = { '--paper': { light: '#ffffff', dark: '#222222', sepia: '#ffeedd' } };
	const face = { family: 'Ours', path: 'fonts/a.woff2', url: '/_astro/a.1.woff2', line: 1 };
	expect(
		themeStyles(theme, { ...colours, ...paper } as never, '/paper', [{ ...face, descriptors: [] }]),
	).toBe(
		'@font-face{font-family:"Ours";src:url(/paper/_astro/a.1.woff2) format("woff2");font-display:swap}' +
			'@layer theme{:root{--serif:"Ours",serif}' +
			":root:not([data-theme='sepia']){--ink:light-dark(#000000,#000000)}" +
			"[data-theme='sepia']{--paper:#ffeedd}}",
	);
});
