import { lookup } from 'mrmime';
import type { SiteFolder } from './site-folder.ts';
import { closeStored, type StoredFile } from './stored-file.ts';

/** A file as it is sent. */
export interface Representation {
	file: StoredFile;
	headers: Map<string, string>;
}

const TEXT = /^text\/|[/+](json|xml|javascript)$/;
const TAKES_BROTLI = /(^|,)\s*br\s*(;\s*q=(?!0(\.0*)?\s*(,|$))|,|$)/i;

/**
 * A file of a site with its headers, compressed if a compressed one lies beside it
 * (`index.html.br`) and is accepted.
 * @param accepted the header `Accept-Encoding`.
 * @returns `'folder'` for a folder, undefined for nothing.
 */
export function representationOf(
	site: SiteFolder,
	name: string,
	accepted = '',
): Representation | 'folder' | undefined {
	const file = site.open(name);
	if (!file || file === 'folder') return file;
	const type = lookup(name) ?? 'application/octet-stream';
	const isText = TEXT.test(type);
	const headers = new Map([
		['Content-Type', isText ? `${type}; charset=utf-8` : type],
		['Cache-Control', 'no-cache'],
		...site.headersAt(`/${name}`),
	]);
	const compressed = isText ? site.open(`${name}.br`) : undefined;
	if (!compressed || compressed === 'folder') return { file, headers };
	headers.set('Vary', 'Accept-Encoding');
	const isTaken = TAKES_BROTLI.test(accepted);
	if (isTaken) headers.set('Content-Encoding', 'br');
	closeStored(isTaken ? file : compressed);
	return { file: isTaken ? compressed : file, headers };
}
