import { fromHtml } from 'hast-util-from-html';
import { toText } from 'hast-util-to-text';
import { expect, test } from 'vitest';
import { plainText } from '../../src/markdown/plain-text.ts';
import { drawing } from '../helpers/made-up-archive.ts';

const treeOf = (html: string) => fromHtml(html, { fragment: true });

test.each([
	['spaces and line ends that collapse', '<p>Some words  and\n   some more words\tand others</p>'],
	['line ends between lines', '<p>Some words on a line\nand words on another</p>'],
	['code as it was written', '<pre>some words\n\n  and  words on lines</pre>'],
	['cells, breaks and rows', '<table><tr><td>some words here<td>b<br>c<tr><td>d</table>'],
	['no signs of direction', '<p>some words \u200Eand\u200F others</p>'],
	['no space beside one of no width', '<p>some words that\u200B\nbreak anywhere</p>'],
	['nothing hidden', '<p hidden>some words and others</p><p>more words than that</p>'],
])('a text has %s', (_, html) => {
	expect(plainText(treeOf(html))).toBe(toText(treeOf(html)));
});

test('the words of 5,000 trees put together by lot are what toText makes of them', () => {
	const draw = drawing(4);
	const pick = (items: string[]) => items[Math.floor(draw() * items.length)] ?? '';
	const names = 'p p p div b i a ul li pre code td table tr br h2 nobr textarea xmp svg rp span';
	const texts = [
		'a',
		' ',
		'\n',
		'  ',
		'\t',
		'\u200B',
		'\u061C',
		'\u00A0',
		'\f',
		'many words in a row',
	];
	const several = (part: () => string) => Array.from({ length: Math.floor(draw() * 4) }, part);
	const some = (depth: number): string =>
		several(() => {
			const name = pick(names.split(' '));
			if (draw() < 0.5 || depth > 4) return several(() => pick(texts)).join('');
			return `<${name}>${some(depth + 1)}</${name}>`;
		}).join(pick(texts));
	const trees = Array.from({ length: 5000 }, () => some(0));
	const different = trees.filter((html) => plainText(treeOf(html)) !== toText(treeOf(html)));
	expect(different).toEqual([]);
});

test('the tree is left as it was', () => {
	const html = '<p>Some words <b>and some more words</b>\nand others.</p>';
	const tree = treeOf(html);
	plainText(tree);
	expect(tree).toEqual(treeOf(html));
});
