import { readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Problem } from '../domain/content/problem.ts';
import {
	type AddressLine,
	addressesText,
	type PublishedAddress,
	readAddresses,
} from '../domain/redirects/published-addresses.ts';
import { namedFile } from './named-file.ts';

/** The file below a content folder that has all addresses ever published. */
const ADDRESSES_FILE = 'addresses.txt';
/** Names that are meant to be that file’s. */
const NEARLY_ADDRESSES = /^_?addresses(?:\..*)?$/i;

export interface AddressesFile {
	/** Path as a person would type it. */
	file: string;
	addresses: ReadonlyMap<string, AddressLine>;
	problems: Problem[];
}

/** The addresses that a newspaper has published, as its content folder remembers them. */
export function addressesIn(contentDir: string): AddressesFile {
	const { file, text, problems } = namedFile(contentDir, ADDRESSES_FILE, NEARLY_ADDRESSES);
	const { addresses, wrong } = readAddresses(text ?? '');
	const told = wrong.map((line) => ({
		file,
		line,
		message: 'is no address; take the line out, or restore the file as a build wrote it',
	}));
	return { file, addresses, problems: [...problems, ...told] };
}

/**
 * Adds to the remembered addresses those that are published now, of which the words and headlines may
 * be others than before.
 * @throws what the file system does.
 */
export function rememberAddresses(contentDir: string, published: PublishedAddress[]): void {
	if (published.length === 0) return;
	const path = join(contentDir, ADDRESSES_FILE);
	const { addresses } = addressesIn(contentDir);
	const all = new Map<string, PublishedAddress>(addresses);
	for (const each of published) all.set(each.address, each);
	const text = addressesText(all.values());
	if (addresses.size > 0 && readFileSync(path, 'utf8') === text) return;
	// Hidden, so that what a build that was killed leaves is no file of the folder.
	const part = join(contentDir, `.${ADDRESSES_FILE}.part`);
	writeFileSync(part, text);
	renameSync(part, path);
}
