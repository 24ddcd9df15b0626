import { expect, test } from 'vitest';
import { deeperSlices } from '../../../src/domain/search/deeper-slices.ts';

/** Slices of words by their letters, in turn; parts of joined words are keys of their own. */
const slicesOf = (words: string[], most: number, deepest = 3) =>
	[...deeperSlices(words, (word) => word.split('-'), { most, deepest })].map(
		({ letters, entries }) => `${letters}: ${entries.join(' ')}`,
	);

test('few entries are one slice of no letters', () => {
	expect(slicesOf(['war', 'oil'], 2)).toEqual([': war oil']);
	expect(slicesOf([], 2)).toEqual([': ']);
});

test('others are in slices of one letter, and those with too many in slices of ever more', () => {
	expect(slicesOf(['war', 'oil', 'wage', 'wave', 'west', 'wall'], 2)).toEqual([
		...['w: war wage wave west wall', 'o: oil'],
		...['wa: war wage wave wall', 'we: west'],
		...['war: war', 'wag: wage', 'wav: wave', 'wal: wall'],
	]);
});

test('no slice has more letters than asked for', () => {
	const words = ['wall', 'wax', 'wag'];
	expect(slicesOf(words, 2, 2)).toEqual(['w: wall wax wag', 'wa: wall wax wag']);
});

test('an entry with several keys is in the slices of each, once', () => {
	const words = ['war-oil', 'oil', 'war-wall'];
	expect(slicesOf(words, 2, 1)).toEqual(['w: war-oil war-wall', 'o: war-oil oil']);
});

test('a key without further letters is in no slice of more', () => {
	expect(slicesOf(['a', 'ab', 'ac'], 2)).toEqual(['a: a ab ac', 'ab: ab', 'ac: ac']);
});

test('letters are whole where they take two code units', () => {
	const words = ['\u{1e900}\u{1e901}', '\u{1e900}\u{1e902}'];
	expect(slicesOf(words, 1, 1)).toEqual([`\u{1e900}: ${words.join(' ')}`]);
});
