import { expect, test } from 'vitest';
import { AstroRun } from '../../../src/build/astro/run.ts';
import type { Program } from '../../../src/build/program.ts';

const PROGRAM = { key: 'code' } as Program;

test('a build and Astro each get what they wait for of the other', async () => {
	const run = new AstroRun();
	const order = { source: {} as never, pages: [], beside: [{ from: 'index' }] };
	const asked = run.compiled(PROGRAM);
	expect(await run.program).toBe(PROGRAM);
	const whole = run.finish(order);
	expect(await asked).toBe(order);
	run.done('site');
	expect(await whole).toBe('site');
});

test('nobody waits for a run that has failed', async () => {
	const run = new AstroRun();
	run.fail(new Error('wrong code'));
	await expect(run.program).rejects.toThrow('wrong code');
	await expect(run.compiled(PROGRAM)).rejects.toThrow('wrong code');
	await expect(run.finish({} as never)).rejects.toThrow('wrong code');
});
