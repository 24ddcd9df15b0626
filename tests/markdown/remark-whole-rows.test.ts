import { expect, test } from 'vitest';
import { render } from '../helpers/render.ts';

test('a cell that the head of its table has no place for is kept', async () => {
	const { text } = await render('| a | b |\n|---|---|\n| 1 | 2 | three |');
	expect(text).toContain('three');
});

test('a footnote that nothing refers to is told of, one that something does is not', async () => {
	const { remarks } = await render('Words.[^1]\n\n[^1]: Used.\n\n[^2]: Not used.');
	expect(remarks).toEqual([{ sort: 'unusedNote', found: '[^2]:' }]);
});
