import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { filesIn } from '../helpers/pages.ts';

/** Files that a host compresses; fonts and pictures are compressed in themselves. */
const TEXT = /\.(html|js|css|svg|xml|json|txt)$/;

/** Writes the compressed files beside those of a built site, as a host has them that sends them. */
export function compressFiles(dir: string): void {
	for (const file of filesIn(dir).filter((name) => TEXT.test(name))) {
		writeFileSync(join(dir, `${file}.br`), brotliCompressSync(readFileSync(join(dir, file))));
	}
}
