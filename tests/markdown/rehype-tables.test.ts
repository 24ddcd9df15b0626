import { expect, test } from 'vitest';
import { elementsOf, htmlOf } from '../helpers/render.ts';

const TABLE = '| a | b |\n|:--|--:|\n| 1 | 2 |';

test('a table stands in a box that the keyboard can reach and that has a name', async () => {
	const html = await htmlOf(TABLE);
	const [box] = elementsOf(html, 'div');
	expect(box?.properties).toEqual({
		className: ['table-scroll'],
		role: 'region',
		tabIndex: 0,
		ariaLabel: 'Table 1',
	});
	expect(box?.children.map((child) => child.type === 'element' && child.tagName)).toEqual([
		'table',
	]);
});

test('a table keeps how its columns are aligned, and cells over several of them', async () => {
	const cells = elementsOf(await htmlOf(TABLE), 'td').map(({ properties }) => properties.align);
	expect(cells).toEqual(['left', 'right']);
	expect(await htmlOf('<table><tr><th scope="col" colspan="2">a</th></tr></table>')).toContain(
		'<th scope="col" colspan="2">a</th>',
	);
});

test.each([
	['<tr><td align="right">1</td></tr>', ['right']],
	[
		'<tr><td style="text-align:right">1</td><td style="color: red; TEXT-ALIGN: Center;">2</td></tr>',
		['right', 'center'],
	],
	['<tr><td align="left" style="text-align: right">1</td></tr>', ['right']],
	['<tr><td style="text-align: right !important">1</td></tr>', ['right']],
	['<tr style="text-align: right"><td>1</td></tr>', ['right']],
	['<tr><td><p style="text-align: right">1</p></td></tr>', ['right']],
	['<tr><td style="text-align: end; vertical-text-align: left">1</td></tr>', []],
])('raw HTML keeps how it is aligned: %s', async (rows, aligned) => {
	const html = await htmlOf(`<table style="text-align: right">${rows}</table>`);
	expect(elementsOf(html).flatMap(({ properties }) => properties.align ?? [])).toEqual(aligned);
	expect(html).not.toContain('style');
});

test('every table has its own number, a table in a table has no box of its own', async () => {
	const nested = '<table><tr><td><table><tr><td>a</td></tr></table></td></tr></table>';
	const boxes = elementsOf(await htmlOf(`${TABLE}\n\n${nested}\n\n${TABLE}`), 'div');
	expect(boxes.map(({ properties }) => properties.ariaLabel)).toEqual([
		'Table 1',
		'Table 2',
		'Table 3',
	]);
});

test('cells have the alignment of their columns, spans counted', async () => {
	const html = await htmlOf(
		'<table><col span="2"><col align="right"><tr><td colspan="2">a</td><td>1</td></tr>' +
			'<tr><td>b</td><td>c</td><td align="left">2</td></tr></table>',
	);
	expect(html).toContain('<td align="right">1</td>');
	expect(html).toContain('<td align="left">2</td>');
	expect(html).toContain('<td>b</td><td>c</td>');
});
