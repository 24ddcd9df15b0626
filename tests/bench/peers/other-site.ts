import { fileURLToPath } from 'node:url';
import { type Cost, measured } from '../measure.ts';
import { siteSize } from '../site-size.ts';
import type { Build, Measurement } from './peer.ts';

const PAGEFIND = fileURLToPath(new URL('../../../node_modules/.bin/pagefind', import.meta.url));

/** Measurements of a site that another tool has built, and of Pagefind over it. */
export async function withPagefind(
	name: Build,
	cost: Cost,
	outDir: string,
): Promise<Measurement[]> {
	const size = siteSize(outDir);
	return [
		{ name, ...cost, ...size, written: size.pages },
		{ name: `Pagefind over ${name}`, ...(await measured([PAGEFIND, '--site', outDir])) },
	];
}
