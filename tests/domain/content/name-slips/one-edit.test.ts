import { expect, test } from 'vitest';
import { oneEditFinder } from '../../../../src/domain/content/name-slips/one-edit.ts';
import { editDistance } from '../../../../src/domain/text/edit-distance.ts';

const KNOWN = ['world', 'would', 'wild', 'word', 'worlds'];

test.each([
	['worl', ['word', 'world'], 'a letter missing or replaced'],
	['woorld', ['world'], 'a letter too many'],
	['warld', ['world'], 'a letter replaced'],
	['wrold', ['world'], 'two letters swapped'],
	['world', ['would', 'word', 'worlds'], 'all but the text itself'],
	['orlwd', [], 'a letter moved further'],
	['', [], 'nothing'],
])('“%s” is one edit away from %j (%s)', (text, near) => {
	expect(oneEditFinder(KNOWN)(text).toSorted()).toEqual(near.toSorted());
});

test('every text one edit away is found, and no other', () => {
	const letters = ['', 'a', 'b', 'c'];
	const texts = letters.flatMap((a) =>
		letters.flatMap((b) => letters.flatMap((c) => letters.map((d) => a + b + c + d))),
	);
	const all = [...new Set(texts)];
	const near = oneEditFinder(all);
	for (const text of all) {
		expect(near(text).toSorted()).toEqual(
			all.filter((other) => editDistance(text, other, 1) === 1).toSorted(),
		);
	}
});
