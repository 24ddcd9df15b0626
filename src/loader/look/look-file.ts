import { hash } from 'node:crypto';
import { extname } from 'node:path';

/** Folder of the site whose files never change, since their names do with what is in them. */
const NEVER_CHANGING = '_astro';
/** Letters of the digest in a name. */
const DIGITS = 12;

/** A file of a newspaper's look, as it is served. */
export interface LookFile {
	/** Path below the root of the site. */
	path: string;
	/** Address, from the root of the site. */
	url: string;
	bytes: Uint8Array;
}

/** A file that is served under a name which changes with its bytes. */
export function lookFile(name: string, bytes: Uint8Array): LookFile {
	const ending = extname(name);
	const digest = hash('sha256', bytes, 'hex').slice(0, DIGITS);
	const path = `${NEVER_CHANGING}/${name.slice(0, -ending.length)}.${digest}${ending}`;
	return { path, url: `/${path}`, bytes };
}
