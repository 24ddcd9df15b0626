import { expect, test } from 'vitest';
import { parseFile } from '../../src/loader/front-matter.ts';

/** Line and message of what keeps a file from being read. */
function wrongIn(text: string): string[] {
	const parsed = parseFile(text);
	return 'problems' in parsed
		? parsed.problems.map(({ line, message }) => `${line} ${message}`)
		: [];
}

function parsed(text: string) {
	const file = parseFile(text);
	if ('problems' in file) throw new Error(JSON.stringify(file.problems));
	return file;
}

test('a file is front matter between two lines of hyphens, and a body', () => {
	const { data, body, bodyLine } = parsed('---\ntitle: One\n---\n\nTwo\n\n---\n\nThree');
	expect({ data, body, bodyLine }).toEqual({
		data: { title: 'One' },
		body: '\nTwo\n\n---\n\nThree',
		bodyLine: 4,
	});
});

test.each([
	['empty lines before it', '\n \n---\ntitle: One\n---\nx'],
	['spaces after the hyphens', '---  \ntitle: One\n---\t\nx'],
	['no line after it', '---\ntitle: One\n---'],
	['comments in it', '---\n# a\ntitle: One # b\n---\nx'],
])('front matter may have %s', (_, text) => {
	expect(parsed(text).data).toEqual({ title: 'One' });
});

test('front matter without any field is a group of no fields', () => {
	expect(parsed('---\n---\nx').data).toEqual({});
	expect(parsed('---\n# none yet\n---\nx').data).toEqual({});
});

test('a date stays the text that was written', () => {
	const { data } = parsed('---\na: 2022-10-24\nb: 2022-02-30\nc: no\n---\n');
	expect(data).toEqual({ a: '2022-10-24', b: '2022-02-30', c: 'no' });
});

test('a field leads to the line it stands on, a missing one to the nearest around it', () => {
	const { lineOf } = parsed(
		'\n---\ntitle: One\nimage:\n  src: a.png\nrelated:\n  - a\n  - b\n---\n',
	);
	expect(lineOf(['title'])).toBe(3);
	expect(lineOf(['image', 'src'])).toBe(5);
	expect(lineOf(['image', 'alt'])).toBe(5);
	expect(lineOf(['related', 1])).toBe(8);
	expect(lineOf(['pubDate'])).toBe(2);
});

test.each([
	['', 1],
	[' \n\t\n', 1],
])('the empty file %j is refused', (text, line) => {
	expect(wrongIn(text)).toEqual([
		`${line} is empty; begin the file with a line “---”, then “title: …”, then a line “---”`,
	]);
});

test.each([
	['Words.', 1],
	['\n\n# A heading\n\n---\ntitle: x\n---\n', 3],
	['----\ntitle: x\n----\n', 1],
	[' ---\ntitle: x\n ---\n', 1],
])('the file %j has no front matter', (text, line) => {
	expect(wrongIn(text)).toEqual([
		`${line} has no front matter; begin the file with a line “---”, then “title: …”, then a line “---”`,
	]);
});

const HOW = 'begin the file with a line “---”, then “title: …”, then a line “---”';

test.each([
	['+++\ntitle = "x"\n+++\nWords.', 'TOML'],
	['---toml\ntitle = "x"\n---\nWords.', 'TOML'],
	['{\n"title": "x"\n}\nWords.', 'JSON'],
	[';;;\n"title": "x"\n;;;\nWords.', 'JSON'],
])('front matter of another language, as in %j, is named', (text, language) => {
	expect(wrongIn(text)).toEqual([`1 has front matter in ${language}; write it in YAML: ${HOW}`]);
});

test.each([
	'---\ntitle: x\n---\n---\nlayout: post\ntitle: y\n---\n\nWords.',
	'---\ntitle: x\n---\n---\ntags:\n  - a\n- b\nb:\n---',
	'---\ntitle: x\n---\n+++\ntitle = 1\n+++\nWords.',
	'---\ntitle: x\n---\n---\nTitle: y\nLayout: post\n---\nWords.',
	'---\ntitle: x\n---\n---\ndate: 2020-01-01\nauthor: y\n---\nWords.',
])('a second front matter, as in %j, is refused where it stands', (text) => {
	expect(wrongIn(text)).toEqual(['4 has front matter a second time; make one of the two']);
});

test('the line of a second front matter is that on which it begins', () => {
	expect(wrongIn('---\ntitle: x\nkind: y\n---\n\n\n---\nlayout: post\ntitle: y\n---\n')).toEqual([
		'7 has front matter a second time; make one of the two',
	]);
});

test.each([
	'---\ntitle: x\n---\n---\n\nWords between rules.\n\n---\n',
	'---\ntitle: x\n---\n---\nNote: these are words.\n\n---\n',
	'---\ntitle: x\n---\nWords.\n---\na: b\n---\n',
	'---\ntitle: x\n---\n---\nDate: Monday 5 May\nPlace: The hall\n---\n',
	'---\ntitle: x\n---\n---\nTitle: Hamlet\nAuthor: Shakespeare\n---\n',
	'---\ntitle: x\n---\n---\ndate: Monday\nplace: the hall\n---\n',
])('rules in a text, as in %j, are no front matter', (text) => {
	expect(wrongIn(text)).toEqual([]);
});

test.each(['---\ntitle: x', '---', '---\ntitle: x\n...\nwords', '---\ntitle: x\n----\nwords'])(
	'front matter that is not closed, as in %j, is refused',
	(text) => {
		expect(wrongIn(text)).toEqual([
			'1 has front matter that never ends; add a line “---” below the last field',
		]);
	},
);

test.each([
	['title: a: b', '2 its text holds a colon'],
	['title: x\ntopics: [a', '3 its list is not closed'],
	['title: x\ntopics: [a\nsection: b', '3 its list is not closed'],
	['title: x\ntopics: [Song #1, b]', '3 what stands behind its # is left out'],
	["title: x\ndescription: 'a", '3 its quotation mark is not closed'],
	['title: "x\nsection: y', '2 its quotation mark is not closed'],
	['title: x\nseries:\n\tname: a', '4 it begins with a tab; put spaces in its place'],
	['title: "x" y', '2 its text goes on behind the quotation mark that closes it; use single'],
	[
		"title: 'it's'",
		"2 its text goes on behind an apostrophe that closes it; write that twice ('')",
	],
	['title: "C:\\q"', '2 a backslash within "" has a meaning of its own'],
	['title: @x', '2 its text begins with “@”, which means something of its own there'],
	['title: %x', '2 its text begins with “%”'],
	['title: `x`', '2 its text begins with “`”'],
	['title: > x', '2 its text begins with “>”'],
	['title: *Titanic', '2 its text begins with “*”'],
	['title: *Titanic* sinks', '2 its text begins with “*”'],
	['title: [Updated] Ferry sinks', '2 its text begins with [, as a list does'],
	['title: - x', '2 its text begins with a hyphen'],
	['title: {a: b', '2 its group of fields is not closed'],
	['title: x\ndraft:\u00a0true', '3 it has no space after its colon; write “draft: true”'],
	['title: x\ndraft:true', '3 it has no space after its colon; write “draft: true”'],
	['title: x\ndraft:true\nsection: y', '3 it has no space after its colon; write “draft: true”'],
	['title:A headline', '2 it has no space after its colon; write “title: A headline”'],
	['title: x\nsome words', '3 it is no field and belongs to none'],
	['title: x\nhttps://a.example/', '3 it is no field and belongs to none'],
	['title: x\n  section: y', '2 the text goes on below and holds a colon there'],
	['title: x\ntopics:\n  - a\n section: b', '5 it has not as many spaces before it'],
	['title: {{ a }} - {{ b }}', '2 “{{ a }}” is code of another system'],
	['title: {% if a %}x{% endif %}', '2 “{% if a %}” is code of another system'],
])('of %j, which is not YAML, the first line is told with what is wrong', (front, told) => {
	const wrong = wrongIn(`---\n${front}\n---\nwords`);
	const [line, ...words] = told.split(' ');
	expect(wrong[0]).toContain(`${line} is not YAML: ${words.join(' ')}`);
	expect(wrong.join()).not.toContain('\n');
});

test('a line that ends front matter for YAML alone is named', () => {
	expect(wrongIn('---\ntitle: x\n...\nsection: y\n---\n')).toEqual([
		'3 has a line “...” within its front matter; remove it',
	]);
});

test.each([
	['draft: {{ draft }}', 'draft', '“{{ draft }}” is code of another system'],
	['draft: {{ .Draft }}', 'draft', '“{{ .Draft }}” is code of another system'],
	['topics: [a, {{ b }}]', 'topics[2]', '“{{ b }}” is code of another system'],
	['image:\n  src: {{ a }}', 'image.src', '“{{ a }}” is code of another system'],
	['draft: {draft}', 'draft', '“{draft}” is no value in YAML'],
	['topics: {a, b}', 'topics', '“{a, b}” is no value in YAML'],
	['? [a, b]\n: c', '', '“[a, b]” is no value in YAML'],
	['topics:\n- a\n  - b', 'topics[1]', 'goes on with “- b”, which YAML reads as more of the text'],
	['section: a\n  draft:true', 'section', 'goes on with “draft:true”'],
])('%j, which YAML reads otherwise than it looks, is refused', (front, field, message) => {
	const parsed = parseFile(`---\ntitle: x\n${front}\n---\n`);
	expect(parsed).toMatchObject({
		problems: [{ line: expect.any(Number), field, message: expect.stringContaining(message) }],
	});
});

test('a group in which nothing is written is one', () => {
	expect(parsed('---\nimage: {src: , alt: ""}\nseries: {}\n---\n').data).toEqual({
		image: { src: null, alt: '' },
		series: {},
	});
});

test('a field given twice is named with the line of the second', () => {
	expect(wrongIn('---\ntitle: a\nsection: b\ntitle: c\n---\n')).toEqual([
		'4 has the field “title” twice; keep one of them',
	]);
	expect(wrongIn('---\nimage:\n  alt: a\n  alt: b\n---\n')).toEqual([
		'4 has the field “alt” twice; keep one of them',
	]);
});

test.each(['- a\n- b', 'words', '42', '[a]'])('front matter of %j has no fields', (front) => {
	expect(wrongIn(`---\n${front}\n---\n`)).toEqual([
		'2 has front matter without fields; write one a line, such as “title: …”',
	]);
});

test('front matter that grows without end when read is refused', () => {
	const level = (name: string, of: string) => `${name}: &${name} [${Array(9).fill(of).join()}]`;
	const front = [level('a', 'x'), level('b', '*a'), level('c', '*b'), level('d', '*c')].join('\n');
	expect(wrongIn(`---\n${front}\n---\n`)[0]).toMatch(
		/^1 is not usable YAML: Excessive alias count/,
	);
});
