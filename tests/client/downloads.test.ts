import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { Downloads, PATIENCE, Stalled } from '../../src/client/search/downloads.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

/** A file that comes byte by byte when it is told to. */
function slowFile() {
	let sender: ReadableStreamDefaultController<Uint8Array> | undefined;
	const body = new ReadableStream<Uint8Array>({
		start: (controller) => {
			sender = controller;
		},
	});
	return {
		response: new Response(body),
		send: () => sender?.enqueue(Uint8Array.of(7)),
		end: () => sender?.close(),
	};
}

/** Downloads of these answers by their addresses; those without one never begin. */
function downloadsOf(answers: Record<string, Response>) {
	const signals: AbortSignal[] = [];
	const fetch = (address: unknown, options?: RequestInit) => {
		signals.push(options?.signal as AbortSignal);
		const answer = answers[String(address)];
		return answer ? Promise.resolve(answer) : new Promise(() => undefined);
	};
	return { signals, downloads: new Downloads(fetch as typeof globalThis.fetch, PATIENCE) };
}

const pass = (seconds: number) => vi.advanceTimersByTimeAsync(1000 * seconds);

describe('a file', () => {
	test('may take as long as it likes while bytes of it come', async () => {
		const file = slowFile();
		const { downloads } = downloadsOf({ '/a': file.response });
		const loading = downloads.get('/a', {});
		for (let byte = 0; byte < 5; byte++) {
			await pass(14);
			file.send();
		}
		file.end();
		expect((await loading).bytes).toEqual(Uint8Array.of(7, 7, 7, 7, 7));
	});

	test.each([0, 1])('that stops after %i bytes is given up', async (bytes) => {
		const file = slowFile();
		const { downloads, signals } = downloadsOf({ '/a': file.response });
		const loading = downloads.get('/a', {});
		const failure = expect(loading).rejects.toThrow(Stalled);
		for (let sent = 0; sent < bytes; sent++) file.send();
		await pass(14);
		expect(signals[0]?.aborted).toBe(false);
		await pass(2);
		await failure;
		expect(signals[0]?.aborted).toBe(true);
	});

	test('that does not begin is given up', async () => {
		const failure = expect(downloadsOf({}).downloads.get('/a', {})).rejects.toThrow(Stalled);
		await pass(15);
		await failure;
	});

	test('may wait for others, of which bytes come', async () => {
		const file = slowFile();
		const { downloads } = downloadsOf({ '/a': file.response });
		const first = downloads.get('/a', {});
		const second = downloads.get('/b', {}).catch((error: Error) => error.name);
		await pass(10);
		file.send();
		file.end();
		await first;
		const after = vi.fn();
		void second.then(after);
		await pass(14);
		expect(after).not.toHaveBeenCalled();
		await pass(1);
		expect(await second).toBe('Stalled');
	});
});

test('whatever else hangs is given up as well', async () => {
	const failure = expect(
		downloadsOf({}).downloads.inTime(new Promise(() => undefined)),
	).rejects.toThrow('Nothing came for 15000 ms');
	await pass(15);
	await failure;
});

test('what comes in time is handed on, and what fails fails as it does', async () => {
	const { downloads } = downloadsOf({ '/gone': new Response('', { status: 404 }) });
	expect(await downloads.inTime(Promise.resolve(1))).toBe(1);
	await expect(downloads.get('/gone', {})).rejects.toThrow('The server answered 404');
});
