import { afterEach, expect, test } from 'vitest';
import { Thread } from '../../src/loader/threads.ts';

/** A thread that runs this code for each order it gets. */
function threadOf(code: string) {
	const module = `import { parentPort } from 'node:worker_threads';
		parentPort.on('message', (order) => { ${code} });`;
	const thread = new Thread<unknown, unknown>(
		new URL(`data:text/javascript,${encodeURIComponent(module)}`),
	);
	threads.push(thread);
	return thread;
}

const threads: Thread<unknown, unknown>[] = [];
afterEach(async () => {
	await Promise.all(threads.splice(0).map((thread) => thread.end()));
});

const OVER = 'A thread ended before its work was done.';

test('a thread does one order after another', async () => {
	const thread = threadOf('parentPort.postMessage(order * 2)');
	expect([await thread.do(1), await thread.do(2)]).toEqual([2, 4]);
});

test('whoever waits for a thread that fails is told why', async () => {
	const thread = threadOf('throw new Error("no " + order)');
	await expect(thread.do('ferry')).rejects.toThrow('no ferry');
});

test('whoever waits for a thread that ends without an error is told', async () => {
	await expect(threadOf('process.exit()').do(1)).rejects.toThrow(OVER);
});

test('whoever gives an order to a thread that has ended is told', async () => {
	const thread = threadOf('parentPort.postMessage(order)');
	await thread.do(1);
	await thread.end();
	await expect(thread.do(2)).rejects.toThrow(OVER);
});

test('an order that cannot be handed over is refused, and the next is done', async () => {
	const thread = threadOf('parentPort.postMessage(order)');
	await expect(thread.do(() => {})).rejects.toThrow('could not be cloned');
	expect(await thread.do(1)).toBe(1);
});
