/** Loads the files of the search index, each once and checked, for us and for Pagefind. */

import { checksumOf } from '../../domain/search/checksum.ts';
import { readManifest, type SearchManifest, searchFiles } from '../../domain/search/manifest.ts';
import { type PackedFiles, placesOf } from '../../domain/search/packs.ts';
import { siteAddress } from '../site-address.ts';
import { Downloads, PATIENCE, Stalled } from './downloads.ts';
import { PackFiles } from './pack-files.ts';
import { PagefindFiles } from './pagefind-files.ts';
import { unpacked } from './unpacked.ts';

/** A file of the index could not be loaded, or is not as it was made. */
export class LoadError extends Error {
	override name = 'LoadError';

	constructor(address: string, options: ErrorOptions) {
		super(`${address} could not be loaded`, options);
	}
}

type Bytes = Uint8Array<ArrayBuffer>;

export class IndexFiles {
	readonly #downloads: Downloads;
	readonly #packs: PackFiles;
	readonly #loaded = new Map<string, { loading: Promise<unknown>; tries: number }>();
	/** Names of what could not be loaded. */
	readonly #failed = new Set<string>();
	/** How often failures were forgotten. */
	#tries = 0;
	#manifest: SearchManifest | undefined;
	readonly pagefind = new PagefindFiles();

	/**
	 * Takes Pagefind's requests over from `scope`, whose own `fetch` loads the files.
	 * @param manifest the text of the file that says which others there are, if it is known.
	 * @param patience milliseconds without a byte after which a file is taken not to come.
	 */
	constructor(
		scope: { fetch: typeof fetch },
		{
			manifest,
			patience = PATIENCE,
		}: { manifest?: string | undefined; patience?: number | undefined } = {},
	) {
		const ask = scope.fetch.bind(scope);
		this.#downloads = new Downloads(
			(address, options) => ask(siteAddress(address), options),
			patience,
		);
		this.#packs = new PackFiles(this.#downloads);
		const known = manifest && readIfWhole(manifest);
		if (known) void this.once(searchFiles.manifest, () => Promise.resolve(known));
		scope.fetch = (input) => this.pagefind.answer(new URL(String(input), 'https://index').pathname);
	}

	/**
	 * Does what need be done once. If it fails, it goes on failing until {@link forgetFailures}, so
	 * that nothing is waited for twice.
	 */
	once<Content>(name: string, load: () => Promise<Content>): Promise<Content> {
		const tries = this.#tries;
		const known = this.#loaded.get(name);
		if (known) {
			const loading = known.loading as Promise<Content>;
			// What was begun before may fail for a reason that has gone.
			return known.tries === tries ? loading : loading.catch(() => this.once(name, load));
		}
		const loading = load();
		this.#loaded.set(name, { loading, tries });
		loading.catch(() => {
			if (tries === this.#tries) this.#failed.add(name);
			else if (this.#loaded.get(name)?.loading === loading) this.#loaded.delete(name);
		});
		return loading;
	}

	/** Lets what failed be tried again, and nothing else. */
	forgetFailures(): void {
		this.#tries++;
		if (this.#failed.size === 0) return;
		// A newer edition may have taken the place of the one whose manifest is known.
		for (const name of [...this.#failed, searchFiles.manifest]) this.#loaded.delete(name);
		this.#failed.clear();
	}

	/** Which files there are; the same object for as long as they stay the same. @throws LoadError */
	async manifest(): Promise<SearchManifest> {
		try {
			const manifest = await this.once(searchFiles.manifest, () =>
				this.#read(searchFiles.manifest, async (bytes) => readManifest(textOf(bytes)), 'no-cache'),
			);
			if (manifest.check !== this.#manifest?.check) this.#manifest = manifest;
			return this.#manifest as SearchManifest;
		} catch (error) {
			// What is known of the index is true for as long as nothing newer is.
			if (this.#manifest) return this.#manifest;
			throw error;
		}
	}

	/** A file with a checksum beside it. @throws LoadError */
	async text(address: string, check: string): Promise<string> {
		return this.once(address, () =>
			this.#read(address, async (bytes) => {
				if (checksumOf(bytes) !== check) throw new Error('The file is not as it was written');
				return textOf(bytes);
			}),
		);
	}

	/** @throws LoadError */
	async json<Content>(address: string, check: string): Promise<Content> {
		return JSON.parse(await this.text(address, check)) as Content;
	}

	/** A file that was packed by itself. @throws LoadError */
	unpacked(address: string): Promise<Bytes> {
		return this.once(address, () => this.#read(address, unpacked));
	}

	/**
	 * Files that stand in packs.
	 * @param addressOf address of a pack by its number.
	 * @param lengths bytes of each file.
	 * @param isKept whether they are kept here, for whoever asks again.
	 * @returns loads one of them, which throws LoadError if it cannot.
	 */
	packed(
		addressOf: (pack: number) => string,
		lengths: number[],
		isKept = true,
	): (number: number) => Promise<Bytes> {
		const places = placesOf(lengths);
		return (number) => {
			const place = places[number];
			if (!place) throw new Error(`There is no file ${number} in these packs.`);
			const address = addressOf(place.pack);
			const name = `${address} ${place.start}`;
			const loading = this.once(name, async () => {
				try {
					return await this.#packs.file(address, place);
				} catch (cause) {
					throw new LoadError(address, { cause });
				}
			});
			if (!isKept) {
				loading.then(
					() => this.#loaded.delete(name),
					() => undefined,
				);
			}
			return loading;
		};
	}

	/** Texts that stand in packs, by their names; of a name that is not among them it has none. */
	list({ folder, names, lengths }: PackedFiles): (name: string) => Promise<string> {
		const numbers = new Map(names.map((name, number) => [name, number]));
		const load = this.packed((pack) => searchFiles.list(folder, pack), lengths);
		return async (name) => textOf(await load(numbers.get(name) ?? names.length));
	}

	/** @throws LoadError if neither the cache nor the host has the file as `read` wants it, in time. */
	async #read<Content>(
		address: string,
		read: (bytes: Bytes) => Promise<Content>,
		cache: RequestCache = 'default',
	): Promise<Content> {
		const content = async (cache: RequestCache) =>
			read((await this.#downloads.get(address, { cache })).bytes);
		try {
			return await content(cache).catch((error) => {
				if (error instanceof Stalled) throw error;
				return content('reload');
			});
		} catch (cause) {
			throw new LoadError(address, { cause });
		}
	}

	/** A promise of something else than a file, which may hang as well. @throws LoadError */
	async inTime<Value>(address: string, awaited: Promise<Value>): Promise<Value> {
		try {
			return await this.#downloads.inTime(awaited);
		} catch (cause) {
			throw new LoadError(address, { cause });
		}
	}
}

function readIfWhole(manifest: string): SearchManifest | undefined {
	try {
		return readManifest(manifest);
	} catch {
		return undefined;
	}
}

const textOf = (bytes: Bytes) => new TextDecoder().decode(bytes);
