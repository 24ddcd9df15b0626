import { realpath } from 'node:fs/promises';
import { dirname, join, relative } from 'node:path';
import { decoded } from '../domain/decoded.ts';
import type { PathOnDisk } from './path-on-disk.ts';

/** A file in the content folder, or why there is none. */
export type FileBeside =
	| { file: string; root: string }
	/** Path below the content folder at which there is none. */
	| { missing: string }
	| { outside: true };

const isOutside = (root: string, file: string) => relative(root, file).startsWith('..');

/**
 * The file that a relative address means in a content file.
 * @param address as it is written there: it may be escaped, and have a query.
 * @param absolute path of the content file on this machine.
 */
export async function fileBeside(
	contentDir: string,
	address: string,
	absolute: string,
	pathOnDisk: PathOnDisk,
): Promise<FileBeside> {
	const path = join(dirname(absolute), decoded(address.replace(/[?#].*$/, '')));
	const root = await realpath(contentDir);
	const found = await pathOnDisk(path);
	if (found === undefined) {
		return isOutside(contentDir, path)
			? { outside: true }
			: { missing: relative(contentDir, path) };
	}
	const file = await realpath(found);
	return isOutside(root, file) ? { outside: true } : { file, root };
}
