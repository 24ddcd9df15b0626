import { statSync } from 'node:fs';
import { join } from 'node:path';
import { type HeaderRule, headerRules, headersAt } from './header-rules.ts';
import { closeStored, etagOf, ifThere, openStored, type StoredFile } from './stored-file.ts';

/** Bytes of files that are kept for whoever asks next. */
const KEPT = 64 * 1024 * 1024;

/**
 * The folder of a site, which may be built anew, replaced or removed at any moment: every file is what
 * it is when it is asked for. What has been read is kept, and sent for as long as its place on the
 * disk holds the very same file, which is asked each time.
 */
export class SiteFolder {
	#folder: string;
	#kept = new Map<string, StoredFile>();
	#size = 0;
	#rules: { etag: string | undefined; rules: HeaderRule[] } = { etag: undefined, rules: [] };

	constructor(folder: string) {
		this.#folder = folder;
	}

	/** @param name path below the folder. @returns see `openStored`. */
	open(name: string): StoredFile | 'folder' | undefined {
		const path = join(this.#folder, name);
		const stat = ifThere(() => statSync(path, { throwIfNoEntry: false }));
		if (!stat) return undefined;
		const kept = this.#kept.get(path);
		if (kept?.etag === etagOf(stat)) return kept;
		const file = openStored(this.#folder, path);
		if (file && file !== 'folder' && typeof file.content !== 'number') this.#keep(path, file);
		return file;
	}

	#keep(path: string, file: StoredFile): void {
		this.#size += file.size - (this.#kept.get(path)?.size ?? 0);
		this.#kept.set(path, file);
		for (const [oldest, { size }] of this.#kept) {
			if (this.#size <= KEPT) break;
			this.#kept.delete(oldest);
			this.#size -= size;
		}
	}

	/** What the file `_headers` says of an address: `/404.html`. */
	headersAt(address: string): Map<string, string> {
		const file = this.open('_headers');
		const known = file && file !== 'folder' ? file : undefined;
		if (known?.etag !== this.#rules.etag) {
			const text = known && typeof known.content !== 'number' ? known.content.toString() : '';
			this.#rules = { etag: known?.etag, rules: headerRules(text) };
		}
		if (known) closeStored(known);
		return headersAt(this.#rules.rules, address);
	}
}
