import { expect, test } from 'vitest';
import { contentsOf } from '../../../src/domain/story/contents.ts';

/** A text whose parts have these headings. */
const textOf = (...headings: string[]) =>
	headings.map((heading, i) => `<h2 id="text-${i}">${heading}</h2><p>Words.</p>`).join('');

test('a long story has its parts as contents, by their headings without markup', () => {
	const html = `<p>Words.</p>${textOf('One', 'R&amp;D', '<em>Three</em>', 'Four')}<h3 id="text-x">Less</h3>`;
	expect(contentsOf(html, 9)).toEqual([
		{ id: 'text-0', title: 'One' },
		{ id: 'text-1', title: 'R&D' },
		{ id: 'text-2', title: 'Three' },
		{ id: 'text-3', title: 'Four' },
	]);
});

test('a story that is short or has few parts needs no contents', () => {
	expect(contentsOf(textOf('One', 'Two', 'Three', 'Four'), 8)).toEqual([]);
	expect(contentsOf(textOf('One', 'Two', 'Three'), 20)).toEqual([]);
	expect(contentsOf('<p>Words.</p>', 20)).toEqual([]);
});
