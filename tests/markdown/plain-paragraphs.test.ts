import { expect, test } from 'vitest';
import { parseMarkdown } from '../../src/markdown/parse-markdown.ts';
import { withoutPlainParagraphs } from '../../src/markdown/plain-paragraphs.ts';

const leftOut = (markdown: string) => withoutPlainParagraphs(markdown).runs;

test.each([
	"Words, “words” and 'words' (of 5): a - b -- c; 100% = $3/4 + #7!",
	'Line one\nline two\nline three',
	'AT&T, a < b, 1. and 2) within a line',
	'Highs of 5~10 degrees, 20~30 on the coast',
	'Ærø 日本語 עברית 🌕',
])('%j is left out, since nothing in it can be Markdown', (paragraph) => {
	expect(leftOut(`# Heading\n\n${paragraph}\n\n*Words.*\n`)).toEqual([paragraph]);
});

test.each([
	'*a*',
	'a_b',
	'`a`',
	'[a]',
	'![a',
	'a\\b',
	'<b>',
	'<!--',
	'a -->',
	'&amp;',
	'&#64;',
	'a | b',
	'a ~~ b',
	'http://a.example',
	'WWW.a.example',
	'a@b.example',
	'# a',
	'- a',
	'+ a',
	'> a',
	'1. a',
	'27) a',
	'    a',
	'a\n---',
	'a\n===',
	'a\n:-',
	'a  \nb',
	'a\n b',
	'a\r\nb',
	'\ta',
])('%j is not left out', (block) => {
	expect(leftOut(`Plain words.\n\n${block}\n\nPlain words.`)).toEqual([
		'Plain words.',
		'Plain words.',
	]);
});

test('paragraphs that follow each other are left out as one, as they were written', () => {
	const source = 'One.\n\nTwo\nthree.\n\n\nFour.\n\n*Five.*\n\nSix.\n';
	expect(withoutPlainParagraphs(source).runs).toEqual(['One.\n\nTwo\nthree.\n\n\nFour.', 'Six.']);
	expect(withoutPlainParagraphs(source).source).toMatch(/^.\n\n\*Five\.\*\n\n.\n$/u);
});

test('nothing is left out of a text that uses the stand-in itself', () => {
	expect(leftOut('Plain words.\n\n\uE000')).toEqual([]);
});

/** Types of the blocks of a tree, each with the text that stands in it. */
const blocks = (markdown: string) =>
	parseMarkdown(markdown).children.map((node) => {
		const [child] = 'children' in node ? node.children : [];
		const text = 'value' in node ? node.value : child && 'value' in child ? child.value : '';
		return `${node.type}: ${text}`;
	});

test.each([
	['paragraphs', 'One.\n\n\nTwo.\n\n***\n\nThree.', ['One.', 'Two.', '', 'Three.']],
	['code', '```\na\n\nOne.\n\n\nTwo.\n```\n\nThree.', ['a\n\nOne.\n\n\nTwo.', 'Three.']],
	['HTML', '<!--\n\nOne.\n\nTwo.\n-->\n\nThree.', ['<!--\n\nOne.\n\nTwo.\n-->', 'Three.']],
])('what was left out is put back into %s', (_, markdown, texts) => {
	expect(blocks(markdown).map((block) => block.replace(/^\w+: /, ''))).toEqual(texts);
});

test('a plain paragraph ends lists, quotations and notes', () => {
	expect(blocks('- a\n\nOne.\n\n> b\n\nTwo.\n\n[^1]: c\n\nThree.')).toEqual([
		'list: ',
		'paragraph: One.',
		'blockquote: ',
		'paragraph: Two.',
		'footnoteDefinition: ',
		'paragraph: Three.',
	]);
});
