import { existsSync, readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { InputError } from '../domain/input-error.ts';
import { SITE_MARK } from './site-mark.ts';

const isInside = (inner: string, outer: string) => `${inner}/`.startsWith(`${outer}/`);

/**
 * Refuses an output folder that a build must never replace.
 * @throws {InputError} if it holds, or is held by, a source, or holds files that no build has made.
 */
export function refuseForeignFolder(outDir: string, contentDir: string): void {
	const sources = [contentDir, resolve('src'), resolve('public')];
	if (sources.some((source) => isInside(source, outDir) || isInside(outDir, source))) {
		throw new InputError(
			`OUT_DIR is ${outDir}, which is among the sources. Choose another folder.`,
		);
	}
	const isUsed = existsSync(outDir) && readdirSync(outDir).length > 0;
	if (isUsed && !existsSync(join(outDir, SITE_MARK))) {
		throw new InputError(
			`${outDir} holds files that are no site of Broadsheet's. Empty it, or choose another OUT_DIR.`,
		);
	}
}
