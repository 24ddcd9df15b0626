import { statSync } from 'node:fs';
import { join } from 'node:path';
import { type HeaderRule, headerRules, headersAt } from './header-rules.ts';
import { closeStored, ifThere, isSame, openStored, type StoredFile } from './stored-file.ts';

/** Bytes of files that are kept for whoever asks next. */
const KEPT = 64 * 1024 * 1024;

/** Addresses whose headers are kept. */
const MOST_ADDRESSES = 10_000;

/** The rules of `_headers`, and what they say of addresses that were asked for. */
interface KnownRules {
	/** Of the file; undefined if there is none. */
	etag: string | undefined;
	rules: HeaderRule[];
	found: Map<string, ReadonlyMap<string, string>>;
}

/**
 * The folder of a site, which may be built anew, replaced or removed at any moment: every file is what
 * it is when it is asked for. What has been read is kept, and sent for as long as its place on the
 * disk holds the very same file, which is asked each time.
 */
export class SiteFolder {
	#folder: string;
	#kept = new Map<string, StoredFile>();
	#size = 0;
	#rules: KnownRules = { etag: undefined, rules: [], found: new Map() };

	constructor(folder: string) {
		this.#folder = folder;
	}

	/** @param name path below the folder. @returns see `openStored`. */
	open(name: string): StoredFile | 'folder' | undefined {
		const path = join(this.#folder, name);
		const stat = ifThere(() => statSync(path, { throwIfNoEntry: false }));
		if (!stat) return undefined;
		const kept = this.#kept.get(path);
		if (kept && isSame(kept.stat, stat)) return kept;
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
	headersAt(address: string): ReadonlyMap<string, string> {
		const file = this.open('_headers');
		const known = file && file !== 'folder' ? file : undefined;
		if (known?.etag !== this.#rules.etag) {
			const text = known && typeof known.content !== 'number' ? known.content.toString() : '';
			this.#rules = { etag: known?.etag, rules: headerRules(text), found: new Map() };
		}
		if (known) closeStored(known);
		const { rules, found } = this.#rules;
		const headers = found.get(address) ?? headersAt(rules, address);
		if (found.size < MOST_ADDRESSES) found.set(address, headers);
		return headers;
	}
}
