import { realpath } from 'node:fs/promises';
import { dirname, join, relative, sep } from 'node:path';
import { percentDecoded } from '../domain/text/percent-decoded.ts';
import { FIXED_FILES, fixedFileUrl, isFixedFile, mediaUrl } from '../domain/urls.ts';
import type { PathOnDisk } from './path-on-disk.ts';
import { isBelow } from './special-files.ts';

/** A file in the content folder, or why there is none. */
export type FileBeside =
	| {
			/** Where it is on this machine. */
			file: string;
			/** Below the content folder, as it is written on disk. */
			path: string;
			/** Where it is served: one address, whatever computer the file comes from. */
			url: string;
	  }
	/** Path below the content folder at which there is none. */
	| { missing: string }
	| { outside: true }
	/** What its name has that no address of a file can. */
	| { sign: string };

const isOutside = (root: string, file: string) => !isBelow(root, file);

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
	const path = join(dirname(absolute), percentDecoded(address.replace(/[?#].*$/s, '')));
	const root = await realpath(contentDir);
	const found = await pathOnDisk(path);
	if (found === undefined) {
		return isOutside(contentDir, path)
			? { outside: true }
			: { missing: relative(contentDir, path) };
	}
	// A link that leads nowhere is no file.
	const file = await realpath(found).catch(() => undefined);
	if (file === undefined) return { missing: relative(contentDir, path) };
	if (isOutside(root, file)) return { outside: true };
	const below = relative(root, file).split(sep).join('/');
	const sign = /[%?#]/.exec(below)?.[0];
	if (sign) return { sign };
	const plain = below.normalize('NFC');
	const url = isFixedFile(plain)
		? fixedFileUrl(plain.slice(FIXED_FILES.length + 1))
		: mediaUrl(plain);
	return { file, path: below, url };
}
