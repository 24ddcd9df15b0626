import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { listContent } from '../../src/loader/content-folder.ts';
import { parseFile } from '../../src/loader/front-matter.ts';
import { seeds } from '../helpers/deep.ts';
import { EDITION } from '../helpers/edition.ts';
import { madeUpMarkdown, madeUpMarkdownWith } from '../helpers/made-up-markdown.ts';
import { renderedOtherwise } from '../helpers/same-rendering.ts';

/** Texts of each seed; a step that is left out where it is needed shows in a few of a thousand. */
const TEXTS = 700;

test('every text of the tests’ edition is rendered as Astro’s processor renders it', async () => {
	const { files } = await listContent(EDITION);
	const texts = files.flatMap(({ absolute }) => {
		const parsed = parseFile(readFileSync(absolute, 'utf8'));
		return 'body' in parsed ? [parsed.body] : [];
	});
	expect(texts.length).toBeGreaterThan(50);
	expect(await renderedOtherwise(texts)).toEqual([]);
});

test.each(seeds(1, 6))(
	'texts put together by lot from all of Markdown and HTML are rendered as it does, seed %d',
	async (seed) => {
		const makeUp = madeUpMarkdown(seed);
		expect(await renderedOtherwise(Array.from({ length: TEXTS }, makeUp))).toEqual([]);
	},
);

/** What stands for what steps leave out, and references to it. */
const STAND_INS = [
	...['\uE000', '&#xE000;', '&#57344;', '&#xe000;&#xE000;', '\uE001', '&#xE001;', '&#xF8FF;'],
	...['&#0;', '&#x0;', '&#0;0&#0;', '&#0;1&#0; plain words of a text'],
];

test.each(seeds(1, 4))(
	'texts in which signs that steps use themselves are strewn are rendered as it does, seed %d',
	async (seed) => {
		const makeUp = madeUpMarkdownWith(STAND_INS, seed);
		expect(await renderedOtherwise(Array.from({ length: TEXTS }, makeUp))).toEqual([]);
	},
);

test.each([
	['plain words in code that goes on', '```\na\n\nPlain words.\n\nb\n```'],
	['plain words in HTML that goes on', '<!--\n\nPlain words.\n\n--> Plain words.'],
	['an address after an escape', 'http\\://a.example www\\.a.example/b'],
	['an address with an escape in it', 'http://a.example/b\\#c http://a.example/b&#99;'],
	['an address of references to characters', '&#119;ww.a.example a&commat;b.example'],
	['an address beside signs', '*http://a.example*b [http://a.example _a_@b.example'],
	['a table without a pipe', 'a\n:-\nb'],
	['code of an empty line', '```\n\na\n```'],
	['code of nothing', 'a\n\n```\n```\n\nb'],
	['a note in a link', '[a[^1]](b)\n\n[^1]: c'],
	['a cell that loses its table', '<table><caption>a *b*</caption></table>'],
	['emphasis beside signs of two code units', '𠮷**「a」**𠮷 🌕_a_🌕 ~~🌕~~b'],
	['emphasis beside chosen forms of signs', '葛\u{E0100}**（a）**葛 “\uFE01**a**“\uFE01'],
	['a sign that stands for paragraphs', 'Plain words.\n\n\uE000\n\nPlain words.'],
	[
		'a reference to a sign that stands for paragraphs',
		'One.\n\n&#xE000;\n\n&#57344;\n\n*a*\n\nTwo.',
	],
	[
		'such references wherever text is',
		'- &#xE000;\n\nOne.\n\n> &#xE000;\n\nTwo.\n\n|&#xE000;|\n|-|\n|&#57344;|',
	],
	[
		'such references in code and HTML',
		'```&#xE000;\n&#xE000;\n\nOne.\n```\n\n<b title="&#xE000;">\n\n&#xE000;\n\nTwo.',
	],
	[
		'such references in links',
		'[&#xE000;](&#xE000; "&#xE000;")\n\nOne.\n\n![&#xE000;](p.png)\n\nTwo.',
	],
	['references to no character', '&#0;0&#0;\n\n<b>A text of some words</b>\n\n&#0;1&#0;'],
	['line ends of other systems', 'Plain words.\r\n\r\n- a\r- b\r\n'],
])('%s is rendered as it does', async (_, markdown) => {
	expect(await renderedOtherwise([markdown])).toEqual([]);
});
