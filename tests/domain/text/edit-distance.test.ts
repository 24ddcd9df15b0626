import { expect, test } from 'vitest';
import { editDistance } from '../../../src/domain/text/edit-distance.ts';

const FAR = 99;

test.each([
	['', '', 0],
	['ferry', 'ferry', 0],
	['', 'sea', 3],
	['sea', '', 3],
	['fery', 'ferry', 1],
	['fferry', 'ferry', 1],
	['berry', 'ferry', 1],
	['frery', 'ferry', 1],
	['kitten', 'sitting', 3],
	['goverment', 'govermnetn', 2],
	['abcdef', 'badcfe', 3],
	['ukraine', 'russia', 6],
])('“%s” and “%s” are %i edits apart', (a, b, distance) => {
	expect(editDistance(a, b, FAR)).toBe(distance);
	expect(editDistance(b, a, FAR)).toBe(distance);
});

test('letters that were swapped are not edited again', () => {
	expect(editDistance('ca', 'abc', FAR)).toBe(3);
});

test('a character of two UTF-16 units counts as two', () => {
	expect(editDistance('a𐐀', 'a', FAR)).toBe(2);
});

test.each([0, 1, 2, 3, 4, 5])('what is at most %i edits apart is measured exactly', (most) => {
	const words = ['treaty', 'traety', 'treat', 'retreat', 'treaties', 'tray', 'eta', 'taerty', ''];
	for (const a of words) {
		for (const b of words) {
			const exact = editDistance(a, b, FAR);
			const bounded = editDistance(a, b, most);
			if (exact <= most) expect(bounded).toBe(exact);
			else expect(bounded).toBeGreaterThan(most);
		}
	}
});

test('a long text leaves nothing behind for the next', () => {
	const long = 'abcdefghij'.repeat(30);
	expect(editDistance(long, `x${long}`, 2)).toBe(1);
	expect(editDistance(long, 'ferry', FAR)).toBeGreaterThan(FAR);
	expect(editDistance('fery', 'ferry', 1)).toBe(1);
});
