import { expect, test } from 'vitest';
import { memoized } from '../../../src/domain/text/memoized.ts';

test('what is asked again is not found again', () => {
	const asked: string[] = [];
	const find = memoized((a: string, b: string) => {
		asked.push(a + b);
		return `${a} and ${b}`;
	});
	expect([find('x', 'y'), find('x', 'y'), find('xy', '')]).toEqual([
		...['x and y', 'x and y', 'xy and '],
	]);
	expect(asked).toEqual(['xy', 'xy']);
});
