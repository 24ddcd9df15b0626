import { setImmediate } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { inPortions, workOff } from '../../src/loader/work-off.ts';

/** A worker that notes what it does, and the notes. */
function noting(name: string, notes: string[] = []) {
	const worker = async (portion: number) => {
		notes.push(`${name} begins ${portion}`);
		await setImmediate();
		notes.push(`${name} ends ${portion}`);
	};
	return { worker, notes };
}

const failing = async (portion: number) => {
	await setImmediate();
	throw new Error(`of ${portion}`);
};

test('each portion is done once, by whoever is free', async () => {
	const { worker, notes } = noting('a');
	const slow = Promise.withResolvers<void>();
	const onlyOne = async (portion: number) => {
		notes.push(`b begins ${portion}`);
		await slow.promise;
	};
	const working = workOff([1, 2, 3, 4], [worker, onlyOne]);
	while (notes.at(-1) !== 'a ends 4') await setImmediate();
	slow.resolve();
	await working;
	expect(notes.filter((note) => note.includes('begins'))).toEqual([
		...['a begins 1', 'b begins 2', 'a begins 3', 'a begins 4'],
	]);
});

test('what is begun is ended before an error is told, and nothing more is begun', async () => {
	const { worker, notes } = noting('a');
	await expect(workOff([1, 2, 3, 4, 5], [failing, worker])).rejects.toThrow('of 1');
	expect(notes).toEqual(['a begins 2', 'a ends 2']);
});

test('an error in making portions is told, after those that are begun', async () => {
	const { worker, notes } = noting('a');
	function* portions() {
		yield 1;
		throw new Error('no more');
	}
	await expect(workOff(portions(), [worker, noting('b').worker])).rejects.toThrow('no more');
	expect(notes).toEqual(['a begins 1', 'a ends 1']);
});

test('no worker has anything to do where there is nothing', async () => {
	await workOff([], [failing]);
});

test('items are taken in portions, of which the last may be smaller', () => {
	expect([...inPortions([1, 2, 3, 4, 5], 2)]).toEqual([[1, 2], [3, 4], [5]]);
	expect([...inPortions([], 2)]).toEqual([]);
});
