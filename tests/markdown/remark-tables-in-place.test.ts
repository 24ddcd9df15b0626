import { expect, test } from 'vitest';
import { elementsOf, render } from '../helpers/render.ts';

test.each([
	['<table><tr><td>One</td></tr>\n\nTwo.\n\nThree.', 1],
	['<table><tr><td>One\n\nTwo.\n\nThree.', 1],
	['<table>\n<tr>\n\nOne\n\n<td>Two</td></tr>\n</table>\n\nThree.', 1],
	['<table><tr><td>One</td></tr>Two<tr><td>Three</td></tr></table>', 1],
	['<table><tr><td>One</td></tr><b>Two</b><tr><td>Three</td></tr></table>', 1],
	['<table><tr><td>One</td></tr>\n\nTwo.\n\n<table><tr><td>Three</td></tr></table>', 2],
	['<table><tr><td><table><tr><td>One</td></tr>Two</table></td></tr>Three</table>', 2],
	['<table>\n<tr><td>\n\nOne\n\nTwo\n\n</td></tr>\n</table>\n\nThree.', 1],
	['One <table><tr><td>Two</td></tr></table> Three', 1],
	['<table><tr>\n\n- One\n- Two\n\n<td>Three</td></tr></table>', 1],
	['- <table><tr><td>One</td></tr>\n\n  Two.\n\nThree.', 1],
])('the words of %j stay in their place', async (markdown, tables) => {
	const { text, html } = await render(markdown);
	expect(text.match(/One|Two|Three/g)).toEqual(['One', 'Two', 'Three']);
	expect(elementsOf(html, 'table')).toHaveLength(tables);
});

test('a table without an end ends where Markdown goes on', async () => {
	const { html } = await render('<table><tr><td>One</td></tr>\n\nTwo.');
	expect(html).toMatch(/<\/table><\/div>\s*<p>Two\.<\/p>$/);
});

test.each(['- ', '> '])('a table without an end ends with what is after %j', async (prefix) => {
	const { html } = await render(`${prefix}<table><tr><td>One</td></tr>\n\nTwo.`);
	expect(html).toMatch(/<\/(?:ul|blockquote)>\s*<p>Two\.<\/p>$/);
});

test('the link of words outside of all cells stays a link', async () => {
	const { html } = await render(
		'<table><tr><a href="https://a.example/">One</a><td>Two</td></tr></table>',
	);
	expect(html).toContain('<td><a href="https://a.example/" rel="external noopener">One</a></td>');
});

test('a table whose every word is in a cell is as it was', async () => {
	const { html } = await render(
		'<table><font size="2">\n<tr><td>One</td></tr></font>\n<!-- a -->\n</table>',
	);
	expect(elementsOf(html, 'td')).toHaveLength(1);
});

test('cells without a table do not run together', async () => {
	expect((await render('<td>Name</td><td>Age</td>')).text).toBe('Name\n\nAge');
	expect((await render('<tr><td>Name</td><td>Age</td></tr>\n\nEnd.')).text).toBe(
		'Name\n\nAge\n\nEnd.',
	);
});

test.each([
	...['<caption>', '<col>', '<colgroup>', '<tbody>', '<td>', '<tfoot>', '<th>', '<thead>', '<tr>'],
])('a text that begins with a %s of no table keeps its words', async (tag) => {
	const { text } = await render(`${tag}One.\n\nTwo *and* three.`);
	expect(text.split(/\s+/)).toEqual(['One.', 'Two', 'and', 'three.']);
});
