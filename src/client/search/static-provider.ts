import type { SearchPage, SearchProvider, Suggestion } from '../../domain/search/provider.ts';
import type { FromEngine, ToEngine } from './engine-messages.ts';
import workerUrl from './engine-worker.ts?worker&url';

/**
 * Milliseconds after which a worker that has not begun is taken not to. Nobody hears of its bytes, so
 * it has the time that its 16 KB need on the slowest connections.
 */
const LONGEST_START = 60_000;

/** {@link ToEngine} before it has a number. */
type Request = ToEngine extends infer Each
	? Each extends unknown
		? Omit<Each, 'id'>
		: never
	: never;

/**
 * Answers from the index on this site, searched in a worker; no query leaves the device.
 * @param language BCP 47 tag of texts that name no language.
 * @param manifest says which files the index has, if the page knows it.
 */
export function staticProvider(language: string, manifest?: string | null): SearchProvider {
	let worker: Worker | undefined;
	let asked = 0;
	const listeners = new Map<number, (message: FromEngine) => void>();

	const start = () => {
		const started = new Worker(workerUrl, { type: 'module' });
		started.postMessage({
			id: 0,
			ask: 'begin',
			language,
			manifest: manifest ?? undefined,
		} satisfies ToEngine);
		// Its program could not be loaded: the next request tries again.
		const fail = () => {
			clearTimeout(late);
			started.terminate();
			worker = undefined;
			for (const [id, listen] of listeners)
				listen({ id, failure: 'The search could not be loaded' });
		};
		const late = setTimeout(fail, LONGEST_START);
		started.addEventListener('message', ({ data }: MessageEvent<FromEngine>) => {
			clearTimeout(late);
			listeners.get(data.id)?.(data);
		});
		started.addEventListener('error', fail);
		return started;
	};

	/** The answers to a request, until it is over or `signal` says so. */
	async function* answers(request: Request, signal: AbortSignal): AsyncGenerator<FromEngine> {
		if (signal.aborted) return;
		const id = ++asked;
		const waiting: FromEngine[] = [];
		let wake: () => void = () => undefined;
		listeners.set(id, (message) => {
			waiting.push(message);
			wake();
		});
		const stop = () => {
			worker?.postMessage({ id, ask: 'stop' } satisfies ToEngine);
			wake();
		};
		signal.addEventListener('abort', stop);
		worker ??= start();
		worker.postMessage({ ...request, id });
		try {
			while (!signal.aborted) {
				const message = waiting.shift();
				if (message && 'failure' in message) throw new Error(message.failure);
				if (message && 'isOver' in message) return;
				if (message) yield message;
				else await new Promise<void>((resolve) => (wake = resolve));
			}
		} finally {
			listeners.delete(id);
			signal.removeEventListener('abort', stop);
		}
	}

	return {
		async *search(query, signal, isThrifty): AsyncGenerator<SearchPage> {
			for await (const answer of answers({ ask: 'search', query, isThrifty }, signal)) {
				if ('page' in answer) yield answer.page;
			}
		},
		async suggest(typed, signal): Promise<Suggestion[]> {
			for await (const answer of answers({ ask: 'suggest', typed }, signal)) {
				if ('suggestions' in answer) return answer.suggestions;
			}
			return [];
		},
	};
}
