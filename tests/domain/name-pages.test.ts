import { expect, test } from 'vitest';
import { namePages } from '../../src/domain/name-pages.ts';

const pagesOf = (names: string[], limit = 600) =>
	namePages(
		names.map((name) => ({ name })),
		limit,
	);

test('no names make no letters', () => {
	expect(pagesOf([])).toEqual({ letters: [], isSplit: false });
});

test('as many names as the limit stay on one page; one more splits it', () => {
	expect(pagesOf(['A', 'B'], 2).isSplit).toBe(false);
	expect(pagesOf(['A', 'B', 'C'], 2).isSplit).toBe(true);
});

test('every letter has an address of its own, in lower case', () => {
	const { letters } = pagesOf(['3M', 'Ants', 'Ärzte', 'Świątek', '東京']);
	expect(letters.map(({ slug }) => slug)).toEqual(['0-9', 'a', 's', '東']);
	expect(letters[1]?.names).toEqual([{ name: 'Ants' }, { name: 'Ärzte' }]);
});
