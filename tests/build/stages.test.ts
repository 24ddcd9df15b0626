import { expect, test } from 'vitest';
import { Stages } from '../../src/build/stages.ts';

test('a stage is told in one line: its name, its time, its memory and what it did', async () => {
	const lines: string[] = [];
	const stages = new Stages((line) => lines.push(line));
	const result = await stages.run(
		'read',
		async () => 3,
		(count) => `${count} stories`,
	);
	expect(result).toBe(3);
	expect(lines).toEqual([expect.stringMatching(/^read {6,}0\.0 s +\d+ MB {2}3 stories$/)]);
	expect(stages.all).toEqual([
		{ name: 'read', seconds: expect.any(Number), memory: expect.any(Number) },
	]);
	expect(stages.all[0]?.memory).toBeGreaterThan(10e6);
});

test('a stage that fails says nothing and fails the build', async () => {
	const lines: string[] = [];
	const stages = new Stages((line) => lines.push(line));
	const failing = stages.run('pages', () => Promise.reject(new Error('No page.')), String);
	await expect(failing).rejects.toThrow('No page.');
	expect(lines).toEqual([]);
});

test('what took long is told by name, the longest first, and what did not is not', () => {
	const lines: string[] = [];
	new Stages((line) => lines.push(line)).tellSlow([
		{ name: 'a.md', seconds: 0.9 },
		{ name: 'b.md', seconds: 1.2 },
		{ name: 'c.md', seconds: 3 },
	]);
	expect(lines.map((line) => line.trim())).toEqual([
		'slow: c.md took 3.0 s',
		'slow: b.md took 1.2 s',
	]);
});
