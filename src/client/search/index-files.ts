/** Loads the files of the search index, each once, for us and for Pagefind. */
import { type SearchManifest, searchFiles } from '../../domain/search/manifest.ts';
import { PagefindFiles } from './pagefind-files.ts';

/** A file of the index could not be loaded. */
export class LoadError extends Error {
	override name = 'LoadError';

	constructor(address: string, options: ErrorOptions) {
		super(`${address} could not be loaded`, options);
	}
}

/** Files that tell which others there are. Their own names stay, so no old copy of them will do. */
const LISTS: string[] = [searchFiles.manifest, searchFiles.suggestionSlices];

export class IndexFiles {
	readonly #fetch: typeof fetch;
	readonly #loaded = new Map<string, Promise<ArrayBuffer>>();
	#manifest: { text: string; content: SearchManifest } | undefined;
	readonly pagefind = new PagefindFiles((address) => this.#bytesOnce(address));

	/**
	 * Takes Pagefind's requests over from `scope`, whose own `fetch` loads the files.
	 * @param manifest the text of the file that says which others there are, if it is known.
	 */
	constructor(scope: { fetch: typeof fetch }, manifest?: string) {
		this.#fetch = scope.fetch.bind(scope);
		if (manifest) {
			const { buffer } = new TextEncoder().encode(manifest);
			this.#loaded.set(searchFiles.manifest, Promise.resolve(buffer));
		}
		scope.fetch = (input) => this.pagefind.answer(new URL(String(input), 'https://index').pathname);
	}

	/** Which files there are; the same object for as long as they stay the same. @throws LoadError */
	async manifest(): Promise<SearchManifest> {
		const text = await this.text(searchFiles.manifest);
		if (text !== this.#manifest?.text) this.#manifest = { text, content: JSON.parse(text) };
		return this.#manifest.content;
	}

	/** The bytes of a file; after a failure it may be tried again. @throws LoadError */
	bytes(address: string): Promise<ArrayBuffer> {
		const known = this.#loaded.get(address);
		if (known) return known;
		const loading = this.#load(address);
		this.#loaded.set(address, loading);
		loading.catch(() => {
			// A newer edition may have taken the place of the one whose lists are known.
			for (const doubtful of [address, ...LISTS]) this.#loaded.delete(doubtful);
		});
		return loading;
	}

	/** The bytes of a file for one who keeps them. */
	async #bytesOnce(address: string): Promise<ArrayBuffer> {
		const bytes = await this.bytes(address);
		this.#loaded.delete(address);
		return bytes;
	}

	async #load(address: string): Promise<ArrayBuffer> {
		try {
			const cache = LISTS.includes(address) ? 'no-cache' : 'default';
			const response = await this.#fetch(address, { cache });
			if (!response.ok) throw new Error(`The server answered ${response.status}`);
			// Some hosts and networks send a page of their own in place of a file.
			if (response.headers.get('content-type')?.startsWith('text/html')) {
				throw new Error('The server answered with a page');
			}
			return await response.arrayBuffer();
		} catch (cause) {
			throw new LoadError(address, { cause });
		}
	}

	/** @throws LoadError */
	async text(address: string): Promise<string> {
		return new TextDecoder().decode(await this.bytes(address));
	}

	/** @throws LoadError */
	async json<Content>(address: string): Promise<Content> {
		return JSON.parse(await this.text(address)) as Content;
	}
}
