import { afterEach, expect, test, vi } from 'vitest';
import type { FromEngine, ToEngine } from '../../src/client/search/engine-messages.ts';
import { staticProvider } from '../../src/client/search/static-provider.ts';
import type { SearchPage } from '../../src/domain/search/provider.ts';
import { aQuery } from '../helpers/search-index.ts';

vi.mock('../../src/client/search/engine-worker.ts?worker&url', () => ({ default: '/worker.js' }));
afterEach(() => vi.unstubAllGlobals());

/** A page of an answer, of which only the number of stories is looked at. */
const aPage = (total: number) => ({ total }) as SearchPage;

/** Workers that answer as they are told to; those that were started, with what they were asked. */
function useWorkers(answer: (asked: ToEngine, say: (message: FromEngine) => void) => void) {
	const started: { asked: ToEngine[]; isOver: boolean; fail: () => void }[] = [];
	class FakeWorker extends EventTarget {
		readonly #own = { asked: [] as ToEngine[], isOver: false, fail: () => this.#fail() };

		constructor() {
			super();
			started.push(this.#own);
		}

		#fail() {
			this.dispatchEvent(new Event('error'));
		}

		postMessage(asked: ToEngine) {
			this.#own.asked.push(asked);
			answer(asked, (data) => {
				queueMicrotask(() => this.dispatchEvent(new MessageEvent('message', { data })));
			});
		}

		terminate() {
			this.#own.isOver = true;
		}
	}
	vi.stubGlobal('Worker', FakeWorker);
	return started;
}

const { signal } = new AbortController();

test('the worker starts with the first request, knowing what the page knows', async () => {
	const started = useWorkers(({ id, ask }, say) => {
		if (ask === 'suggest') say({ id, suggestions: [] });
	});
	const provider = staticProvider('en', '{"stories":1}');
	expect(started).toHaveLength(0);
	await provider.suggest('ab', signal);
	await provider.suggest('abc', signal);
	expect(started.map(({ asked }) => asked.map(({ ask }) => ask))).toEqual([
		['begin', 'suggest', 'suggest'],
	]);
	expect(started[0]?.asked[0]).toMatchObject({ manifest: '{"stories":1}' });
});

test('answers reach the search that asked for them, until it is over', async () => {
	useWorkers(({ id, ask }, say) => {
		if (ask !== 'search') return;
		for (const total of [1, 2]) say({ id, page: aPage(10 * id + total) });
		say({ id, isOver: true });
	});
	const provider = staticProvider('en');
	const totals = async () => {
		const found: number[] = [];
		for await (const { total } of provider.search(aQuery('a'), signal, false)) found.push(total);
		return found;
	};
	expect(await Promise.all([totals(), totals()])).toEqual([
		[11, 12],
		[21, 22],
	]);
});

test('a search that is given up ends at once, and the worker is told', async () => {
	const started = useWorkers(({ id, ask }, say) => {
		if (ask === 'search') say({ id, page: aPage(1) });
	});
	const given = new AbortController();
	const totals: number[] = [];
	for await (const { total } of staticProvider('en').search(aQuery('a'), given.signal, false)) {
		totals.push(total);
		given.abort();
	}
	expect(totals).toEqual([1]);
	expect(started[0]?.asked.map(({ ask }) => ask)).toEqual(['begin', 'search', 'stop']);
});

test('a search that was given up before does not begin', async () => {
	const started = useWorkers(() => undefined);
	const given = AbortSignal.abort();
	for await (const page of staticProvider('en').search(aQuery('a'), given, false))
		expect(page).toBe(0);
	expect(await staticProvider('en').suggest('ab', given)).toEqual([]);
	expect(started).toEqual([]);
});

test('a search fails with what the worker says', async () => {
	useWorkers(({ id, ask }, say) => ask === 'suggest' && say({ id, failure: 'No such file' }));
	await expect(staticProvider('en').suggest('ab', signal)).rejects.toThrow('No such file');
});

test('a worker that never begins fails as well, one that has begun may think as long as it likes', async () => {
	vi.useFakeTimers();
	const started = useWorkers(({ id, ask }, say) => {
		if (ask === 'begin' && started.length > 1) say({ id, isOver: true });
	});
	const provider = staticProvider('en');
	const lost = expect(provider.suggest('ab', signal)).rejects.toThrow('could not be loaded');
	await vi.advanceTimersByTimeAsync(60_000);
	await lost;
	expect(started[0]?.isOver).toBe(true);
	void provider.suggest('ab', signal);
	await vi.advanceTimersByTimeAsync(600_000);
	expect(started.map(({ isOver }) => isOver)).toEqual([true, false]);
	vi.useRealTimers();
});

test('all requests fail if the worker does, and the next one starts another', async () => {
	const started = useWorkers(({ id, ask }, say) => {
		if (ask === 'suggest' && started.length > 1) say({ id, suggestions: [] });
	});
	const provider = staticProvider('en');
	const lost = Promise.allSettled([provider.suggest('ab', signal), provider.suggest('cd', signal)]);
	await vi.waitFor(() => expect(started[0]?.asked).toHaveLength(3));
	started[0]?.fail();
	expect((await lost).map(({ status }) => status)).toEqual(['rejected', 'rejected']);
	expect(started[0]?.isOver).toBe(true);
	expect(await provider.suggest('ef', signal)).toEqual([]);
	expect(started).toHaveLength(2);
});
