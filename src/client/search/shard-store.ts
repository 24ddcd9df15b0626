import { type SearchManifest, type ShardEntry, searchFiles } from '../../domain/search/manifest.ts';
import { type IndexFiles, LoadError } from './index-files.ts';
import { type Pagefind, PagefindShard } from './pagefind-shard.ts';

/** Opens the shards of the index, each once. */
export class ShardStore {
	readonly #files: IndexFiles;
	readonly #manifest: SearchManifest;
	readonly #importModule: (address: string) => Promise<Pagefind>;
	readonly #shards = new Map<number, Promise<PagefindShard>>();
	readonly #opened = new Map<number, PagefindShard>();
	#pagefind: Promise<Pagefind> | undefined;
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
		const opening = this.#program().then((pagefind) =>
			PagefindShard.open(entry, this.#manifest, pagefind, this.#files),
		);
		this.#shards.set(place, opening);
		opening.then(
			(shard) => this.#opened.set(place, shard),
			() => this.#shards.delete(place),
		);
		return opening;
	}

	#program(): Promise<Pagefind> {
		this.#pagefind ??= this.#load().catch((error) => {
			this.#pagefind = undefined;
			throw error;
		});
		return this.#pagefind;
	}

	async #load(): Promise<Pagefind> {
		const address = searchFiles.pagefind(this.#manifest.engine.folder);
		// Browsers remember that a module could not be loaded (whatwg/html#6768).
		const again = this.#tries++ > 0 ? `?try=${this.#tries}` : '';
		try {
			return await this.#importModule(address + again);
		} catch (cause) {
			throw new LoadError(address, { cause });
		}
	}
}
