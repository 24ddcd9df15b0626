/**
 * What Pagefind gets when it asks for files. By itself it would load its program with every shard,
 * take what is damaged, and go on with what it has when a file is missing, as if no story had the
 * words in it.
 */

/** What Pagefind is given of a shard, unpacked. */
export interface PagefindParts {
	/** What it takes for the list of its indexes. */
	entry: object;
	meta: Uint8Array<ArrayBuffer>;
	/** The program, and its address. */
	program: { address: string; bytes: Uint8Array<ArrayBuffer> };
	/** Loads words by the number of their chunk. */
	words: (chunk: number) => Promise<Uint8Array<ArrayBuffer>>;
}

/** How Pagefind marks files that are unpacked. */
const PAGEFIND_MARK = 'pagefind_dcd';

/** How often Pagefind is asked in all. What failed fails again; what was asked beside it need not. */
const MOST_TIMES = 3;

export class PagefindFiles {
	readonly #shards = new Map<string, PagefindParts & { failures: unknown[] }>();
	/** Programs that run; all shards of an edition share one. */
	readonly #running = new Set<string>();
	#turn: Promise<void> = Promise.resolve();

	/**
	 * Opens shards one by one until their program runs, since each of them would start it.
	 * @param folder address of the shard.
	 */
	open<Shard>(folder: string, parts: PagefindParts, opening: () => Promise<Shard>): Promise<Shard> {
		this.#shards.set(folder, { ...parts, failures: [] });
		const { address } = parts.program;
		if (this.#running.has(address)) return opening();
		const opened = this.#turn.then(opening);
		this.#turn = opened.then(
			() => void this.#running.add(address),
			() => undefined,
		);
		return opened;
	}

	/**
	 * What Pagefind answers of a shard once it has all it asked for.
	 * @throws what kept words from being loaded.
	 */
	async complete<Answer>(folder: string, ask: () => Promise<Answer>, times = 1): Promise<Answer> {
		const failures = this.#shards.get(folder)?.failures ?? [];
		const before = failures.length;
		const answer = await ask();
		if (failures.length === before) return answer;
		if (times === MOST_TIMES) throw failures.at(-1);
		// What failed may have been for another question, asked at the same time.
		return this.complete(folder, ask, times + 1);
	}

	/** What Pagefind gets in answer to a request. */
	async answer(address: string): Promise<Response> {
		const [, folder = '', name = ''] = /^(.*?\/)((?:index\/)?[^/]*)$/.exec(address) ?? [];
		const shard = this.#shards.get(folder);
		if (!shard) throw new Error(`${address} is of no shard that is known`);
		if (name === 'pagefind-entry.json') return Response.json(shard.entry);
		if (name.endsWith('.pf_meta')) return new Response(shard.meta);
		if (name.startsWith('wasm.')) {
			const { address, bytes } = shard.program;
			return new Response(this.#running.has(address) ? PAGEFIND_MARK : bytes);
		}
		const [, chunk = ''] = /^index\/(\w+)\.pf_index$/.exec(name) ?? [];
		try {
			return new Response(await shard.words(Number.parseInt(chunk, 36)));
		} catch (error) {
			shard.failures.push(error);
			throw error;
		}
	}
}
