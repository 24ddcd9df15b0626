import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { constants, gunzipSync, inflateSync } from 'node:zlib';
import { filesIn } from './pages.ts';

const GZIP = Buffer.from([0x1f, 0x8b, 0x08]);

/** All that is compressed within a file, one after the other, as the packs of the search are. */
function* unpacked(bytes: Buffer): Generator<Buffer> {
	for (let at = bytes.indexOf(GZIP); at !== -1; at = bytes.indexOf(GZIP, at + 1)) {
		try {
			yield gunzipSync(bytes.subarray(at), { finishFlush: constants.Z_SYNC_FLUSH });
		} catch {
			// Three bytes that only look like a beginning.
		}
	}
}

/** Compressed parts of a PNG, where it may have a profile or words. */
function* chunksOf(bytes: Buffer): Generator<Buffer> {
	for (const name of ['zTXt', 'iCCP']) {
		const at = bytes.indexOf(name);
		if (at === -1) continue;
		const start = bytes.indexOf(0, at) + 2;
		yield inflateSync(bytes.subarray(start), { finishFlush: constants.Z_SYNC_FLUSH });
	}
}

/**
 * The files of a site that hold one of some words anywhere, in lower case: in their names, their
 * bytes, or what is compressed in them.
 */
export function filesWith(site: string, words: string[]): string[] {
	return filesIn(site).filter((name) => {
		const bytes = readFileSync(join(site, name));
		const parts = [Buffer.from(name), bytes, ...unpacked(bytes), ...chunksOf(bytes)];
		return parts.some((part) => {
			const text = part.toString('utf8').toLowerCase();
			return words.some((word) => text.includes(word));
		});
	});
}
