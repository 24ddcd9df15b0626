import { existsSync, lstatSync, readdirSync } from 'node:fs';
import { isAbsolute, join, relative, resolve, sep } from 'node:path';
import { InputError } from '../domain/text/input-error.ts';
import { SITE_MARK } from './site-mark.ts';

/** Whether `inner` is `outer` or lies below it. From one drive of Windows to another, `relative` gives an absolute path. */
function isInside(inner: string, outer: string): boolean {
	const way = relative(outer, inner);
	return way.split(sep)[0] !== '..' && !isAbsolute(way);
}

/** A folder that a command fills, and replaces when it is run again. */
export interface OutputFolder {
	path: string;
	/** As who runs the command names it. */
	named: string;
	/** File by which the command knows what it has made. */
	mark: string;
	/** What its files are where another has made them. */
	kind: string;
}

/**
 * Refuses an output folder that a command must never replace.
 * @param read folders that it reads, beside the code.
 * @throws {InputError} if it is no folder, holds a source or is in one, or holds files of others.
 */
export function refuseForeignFolder(folder: OutputFolder, read: string[]): void {
	const { path, named, mark, kind } = folder;
	const sources = [...read, resolve('src'), resolve('public')];
	if (sources.some((source) => isInside(source, path) || isInside(path, source))) {
		throw new InputError(`${named} is ${path}, which is among the sources. Choose another folder.`);
	}
	if (isInside(path, resolve('node_modules'))) {
		throw new InputError(
			`${named} is ${path}, where only npm and builds keep what is theirs. Choose another folder.`,
		);
	}
	if (lstatSync(path, { throwIfNoEntry: false })?.isDirectory() === false) {
		throw new InputError(`${named} is ${path}, which is no folder. Remove it, or choose another.`);
	}
	const isUsed = existsSync(path) && readdirSync(path).length > 0;
	if (isUsed && !existsSync(join(path, mark))) {
		throw new InputError(
			`${path} holds files that are ${kind}. Empty it, or choose another ${named}.`,
		);
	}
}

/** Refuses an output folder that a build must never replace. @throws {InputError} as above. */
export const refuseForeignSite = (outDir: string, contentDir: string): void =>
	refuseForeignFolder(
		{ path: outDir, named: 'OUT_DIR', mark: SITE_MARK, kind: "no site of Broadsheet's" },
		[contentDir],
	);
