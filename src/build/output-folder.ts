import { existsSync, lstatSync, readdirSync } from 'node:fs';
import { isAbsolute, join, relative, resolve, sep } from 'node:path';
import { InputError } from '../domain/text/input-error.ts';
import { SITE_MARK } from './site-mark.ts';

/** Whether `inner` is `outer` or lies below it. From one drive of Windows to another, `relative` gives an absolute path. */
function isInside(inner: string, outer: string): boolean {
	const way = relative(outer, inner);
	return way.split(sep)[0] !== '..' && !isAbsolute(way);
}

/**
 * Refuses an output folder that a build must never replace.
 * @throws {InputError} if it is no folder, holds a source or is in one, or holds files that no build has made.
 */
export function refuseForeignFolder(outDir: string, contentDir: string): void {
	const sources = [contentDir, resolve('src'), resolve('public')];
	if (sources.some((source) => isInside(source, outDir) || isInside(outDir, source))) {
		throw new InputError(
			`OUT_DIR is ${outDir}, which is among the sources. Choose another folder.`,
		);
	}
	if (isInside(outDir, resolve('node_modules'))) {
		throw new InputError(
			`OUT_DIR is ${outDir}, where only npm and builds keep what is theirs. Choose another folder.`,
		);
	}
	if (lstatSync(outDir, { throwIfNoEntry: false })?.isDirectory() === false) {
		throw new InputError(`OUT_DIR is ${outDir}, which is no folder. Remove it, or choose another.`);
	}
	const isUsed = existsSync(outDir) && readdirSync(outDir).length > 0;
	if (isUsed && !existsSync(join(outDir, SITE_MARK))) {
		throw new InputError(
			`${outDir} holds files that are no site of Broadsheet's. Empty it, or choose another OUT_DIR.`,
		);
	}
}
