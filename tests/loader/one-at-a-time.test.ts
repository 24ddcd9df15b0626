import { expect, test } from 'vitest';
import { oneAtATime } from '../../src/loader/one-at-a-time.ts';

/** Runs that last until they are told to end, and what has become of them. */
function slowRuns() {
	const said: string[] = [];
	const ends: (() => void)[] = [];
	const ask = oneAtATime(async () => {
		const name = ends.length + 1;
		said.push(`${name} begins`);
		await new Promise<void>((resolve) => ends.push(resolve));
		said.push(`${name} ends`);
	});
	return { said, ask, end: (name: number) => ends[name - 1]?.() };
}

const soon = () => new Promise((resolve) => setImmediate(resolve));

test('a run that is asked for while one runs begins after it, one for all who asked', async () => {
	const { said, ask, end } = slowRuns();
	const first = ask();
	await soon();
	const others = [ask(), ask(), ask()];
	await soon();
	expect(said).toEqual(['1 begins']);
	end(1);
	await first;
	await soon();
	end(2);
	await Promise.all(others);
	expect(said).toEqual(['1 begins', '1 ends', '2 begins', '2 ends']);
});

test('a run that fails tells who asked for it, and the next runs all the same', async () => {
	let runs = 0;
	const ask = oneAtATime(async () => {
		runs++;
		if (runs === 1) throw new Error('The first run fails.');
	});
	const first = ask();
	await expect(first).rejects.toThrow('The first run fails.');
	await ask();
	expect(runs).toBe(2);
});
