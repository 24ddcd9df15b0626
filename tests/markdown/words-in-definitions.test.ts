import { expect, test } from 'vitest';
import { elementsOf, render } from '../helpers/render.ts';

test.each([
	['[Smith]: Yes.', '[Smith]: Yes.'],
	['[Smith]: Yes.\n\n[Smith]: No.', '[Smith]: Yes.\n\n[Smith]: No.'],
	['> [A]: Because.', '[A]: Because.'],
	['- [A]: *Because.*', '[A]: Because.'],
	['[Photo]: Reuters "The harbour on Monday"', '[Photo]: Reuters "The harbour on Monday"'],
	['[Smith]: Yes.\n\nSo said [Smith].', '[Smith]: Yes.\n\nSo said [Smith].'],
	['One.\n\n[A]: Yes.\n\nTwo.', 'One.\n\n[A]: Yes.\n\nTwo.'],
])('the words of %j, to which nothing refers, stay', async (markdown, words) => {
	const { text, remarks } = await render(markdown);
	expect(text).toBe(words);
	expect(remarks).toEqual([]);
});

test.each([
	['[a][1]\n\n[1]: https://a.example/\n[2]: https://b.example/', '[2]: https://b.example/'],
	['[a][1]\n\n[1]: https://a.example/\n[1]: https://b.example/', '[1]: https://b.example/'],
	['[laughs]: /ha/\n\nWords.', '[laughs]: /ha/'],
	['A.[^1]\n\n[^1]: First.\n\n[^1]: Second.', '[^1]: Second.'],
	['A.\n\n[^1]: First.', '[^1]:'],
	['A.\n\n[^1]: First.[^1]', '[^1]:'],
	['A.[^2]\n\n[^1]: First.[^2]\n\n[^2]: Second.', '[^1]:'],
])('in %j what no link leads to is told of', async (markdown, found) => {
	expect((await render(markdown)).remarks).toEqual([{ sort: 'unusedNote', found }]);
});

test.each([
	'[a][1]\n\n[1]: https://a.example/\n[2]: https://a.example/',
	'[//]: # (This is a comment.)\n\n[a]: <> (So is this.)\n\nWords.',
	'[#]: comment: (by Ann)\n[#]: via: (https://a.example/)\n\nWords.',
	'[a]\n\n[a]: https://a.example/',
])('in %j nothing is lost, and nothing told', async (markdown) => {
	const { text, remarks } = await render(markdown);
	expect(remarks).toEqual([]);
	expect(text).not.toContain('comment');
});

test('footnotes that refer to each other, and to which the text does not, are all told of', async () => {
	const { remarks } = await render('A.\n\n[^a]: One.[^b]\n\n[^b]: Two.[^a]');
	expect(remarks.map(({ found }) => found)).toEqual(['[^a]:', '[^b]:']);
});

test('a footnote of a footnote that is shown is shown', async () => {
	const { text, remarks } = await render('A.[^b]\n\n[^a]: One.\n\n[^b]: Two.[^a]');
	expect(text).toContain('One.');
	expect(remarks).toEqual([]);
});

test('a definition that a link uses is one, whatever it gives', async () => {
	const { html } = await render('[words][a]\n\n[a]: b');
	expect(elementsOf(html, 'a')).toHaveLength(1);
});

test.each([
	['', ''],
	['> ', '> '],
	['- ', '  '],
])('a definition after such words is one, after %j', async (prefix, indent) => {
	const definitions = ['[Smith]: Yes.', '[1]: https://a.example/', '[2]: https://b.example/'];
	const { html, text, remarks } = await render(
		`${prefix}${definitions.join(`\n${indent}`)}\n\nA [link][1], [another][2].`,
	);
	expect(text).toContain('[Smith]: Yes.');
	expect(elementsOf(html, 'a')).toHaveLength(2);
	expect(remarks).toEqual([]);
});
