/**
 * What Pagefind gets when it asks for files. By itself it would load its program with every shard,
 * and go on with what it has when a file is missing, as if no story had the words in it.
 */
import { type SearchManifest, type ShardEntry, searchFiles } from '../../domain/search/manifest.ts';

/** How Pagefind marks its files once they are unpacked. */
const PAGEFIND_MARK = 'pagefind_dcd';

/** What Pagefind is told of a shard that it is to open. */
interface Known {
	entry: object;
	/** Address of the program. */
	program: string;
}

export class PagefindFiles {
	readonly #bytes: (address: string) => Promise<ArrayBuffer>;
	readonly #known = new Map<string, Known>();
	/** Why files were not loaded, in order. */
	readonly #failures: unknown[] = [];
	/** Programs that run; all shards of an edition share one. */
	readonly #running = new Set<string>();
	#turn: Promise<void> = Promise.resolve();

	/** @param bytes loads a file whose bytes Pagefind keeps. */
	constructor(bytes: (address: string) => Promise<ArrayBuffer>) {
		this.#bytes = bytes;
	}

	/** Tells Pagefind of a shard. @returns addresses of what it needs to open it. */
	introduce(shard: ShardEntry, { engine }: SearchManifest): string[] {
		const { folder, hash, stories } = shard;
		const base = searchFiles.shard(folder);
		const program = searchFiles.program(engine);
		const index = { hash, wasm: engine.wasm, page_count: stories };
		const entry = {
			version: engine.version,
			languages: { [engine.wasm]: index },
			include_characters: engine.includeCharacters,
		};
		this.#known.set(base, { entry, program });
		const meta = searchFiles.meta(shard);
		return this.#running.has(program) ? [meta] : [meta, program];
	}

	/**
	 * Opens shards one by one until their program runs, since each of them would start it.
	 * @param folder address of a shard that was introduced.
	 */
	open<Shard>(folder: string, opening: () => Promise<Shard>): Promise<Shard> {
		const { program } = this.#known.get(folder) as Known;
		if (this.#running.has(program)) return opening();
		const opened = this.#turn.then(opening);
		this.#turn = opened.then(
			() => void this.#running.add(program),
			() => undefined,
		);
		return opened;
	}

	/**
	 * What Pagefind answers once it has all it asked for.
	 * @throws what kept a file from being loaded.
	 */
	async complete<Answer>(ask: () => Promise<Answer>, isRepeated = false): Promise<Answer> {
		const before = this.#failures.length;
		const answer = await ask();
		if (this.#failures.length === before) return answer;
		if (isRepeated) throw this.#failures.at(-1);
		// What failed may have been for another question, asked at the same time.
		return this.complete(ask, true);
	}

	/** What Pagefind gets in answer to a request. */
	async answer(address: string): Promise<Response> {
		const [, folder = '', name = ''] = /^(.*\/)(.*)$/.exec(address) ?? [];
		const known = this.#known.get(folder);
		if (known && name === 'pagefind-entry.json') return Response.json(known.entry);
		const isProgram = known && /^wasm\..+\.pagefind$/.test(name);
		if (isProgram && this.#running.has(known.program)) return new Response(PAGEFIND_MARK);
		try {
			return new Response(await this.#bytes(isProgram ? known.program : address));
		} catch (error) {
			this.#failures.push(error);
			throw error;
		}
	}
}
