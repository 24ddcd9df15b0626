import {
	type SearchEngine,
	type SearchManifest,
	type ShardEntry,
	searchFiles,
} from '../../domain/search/manifest.ts';
import type { IndexFiles } from './index-files.ts';
import { type Pagefind, PagefindShard, type Program } from './pagefind-shard.ts';

/** Opens the shards of the index, each once. */
export class ShardStore {
	readonly #files: IndexFiles;
	readonly #manifest: SearchManifest;
	readonly #importModule: (address: string) => Promise<Pagefind>;
	readonly #shards = new Map<number, Promise<PagefindShard>>();
	readonly #opened = new Map<number, PagefindShard>();
	#tries = 0;

	/** @param importModule loads a module of JavaScript. */
	constructor(
		files: IndexFiles,
		manifest: SearchManifest,
		importModule: (address: string) => Promise<Pagefind>,
	) {
		this.#files = files;
		this.#manifest = manifest;
		this.#importModule = importModule;
	}

	/** A shard that is open, by its place. */
	opened = (place: number): PagefindShard | undefined => this.#opened.get(place);

	/**
	 * A shard by its place among all; after a failure it may be tried again.
	 * @throws LoadError
	 */
	open(place: number): Promise<PagefindShard> {
		const known = this.#shards.get(place);
		if (known) return known;
		const entry = this.#manifest.shards[place] as ShardEntry;
		const opening = this.#program(entry.stemmer).then((program) =>
			PagefindShard.open(entry, program, this.#files),
		);
		this.#shards.set(place, opening);
		opening.then(
			(shard) => this.#opened.set(place, shard),
			() => this.#shards.delete(place),
		);
		return opening;
	}

	#program(stemmer: string): Promise<Program> {
		const engine = this.#manifest.engines[stemmer] as SearchEngine;
		const address = searchFiles.program(engine);
		return this.#files.once(`${address} and its script`, async () => {
			const [pagefind, bytes] = await Promise.all([
				this.#script(engine),
				this.#files.unpacked(address),
			]);
			return { pagefind, engine, address, bytes };
		});
	}

	/**
	 * Pagefind's JavaScript, from the cache where its text, which can be checked, is by then. A module
	 * runs one program, so that each language has its own.
	 */
	async #script({ folder, script }: SearchEngine): Promise<Pagefind> {
		const address = searchFiles.pagefind(folder);
		await this.#files.text(address, script);
		// Browsers remember that a module could not be loaded (whatwg/html#6768).
		const again = this.#tries++ > 0 ? `?try=${this.#tries}` : '';
		return this.#files.inTime(address, this.#importModule(address + again));
	}
}
