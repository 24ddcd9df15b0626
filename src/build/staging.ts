/** Folders in which a build works until its site is whole; builds of one project take turns with them. */
import {
	cpSync,
	existsSync,
	mkdirSync,
	readdirSync,
	readFileSync,
	renameSync,
	rmdirSync,
	rmSync,
	writeFileSync,
} from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { siteFiles } from './site-files.ts';

/** Stands for the turn to build: one project has one work folder, and one `.astro`. */
export const turnFile = resolve('node_modules', '.broadsheet-turn');

/** Hidden folders beside `folder` for the step in which a site takes its place, or is changed. */
const beside = (folder: string) => {
	const named = (what: string) => join(dirname(folder), `.${basename(folder)}-${what}`);
	return { next: named('next'), last: named('last'), patch: named('patch') };
};

/** In a patch: the files that take their places, and a list of those that go, which is written last. */
const NEW = 'new';
const GONE = 'gone.json';

/**
 * Clears up beside `folder` after a build that was killed: a last good site put aside comes back,
 * and changes that were all there are made.
 */
export function clearLeftovers(folder: string): void {
	const { next, last, patch } = beside(folder);
	if (existsSync(last) && !existsSync(folder)) renameSync(last, folder);
	if (existsSync(join(patch, GONE)) && existsSync(folder)) applyPatch(folder);
	for (const left of [next, last, patch]) rmSync(left, { recursive: true, force: true });
}

/** Moves a folder, also to another disk. */
function move(from: string, to: string): void {
	mkdirSync(dirname(to), { recursive: true });
	try {
		renameSync(from, to);
	} catch (error) {
		if ((error as NodeJS.ErrnoException).code !== 'EXDEV') throw error;
		cpSync(from, to, { recursive: true, preserveTimestamps: true });
	}
}

/**
 * Puts `made` in the place of `folder`, which may be on another disk; if that fails, the old
 * folder comes back.
 */
export function replaceFolder(made: string, folder: string): void {
	const { next, last } = beside(folder);
	move(made, next);
	const had = existsSync(folder);
	try {
		if (had) renameSync(folder, last);
		renameSync(next, folder);
	} catch (error) {
		if (had && !existsSync(folder)) renameSync(last, folder);
		rmSync(next, { recursive: true, force: true });
		throw error;
	}
	rmSync(last, { recursive: true, force: true });
}

/**
 * Changes a published site: the files in `made`, which may be on another disk, take their places,
 * and those that are `gone` go. Everything is beside the site before its first file changes, so
 * that a build which is killed then can be ended by the next.
 * @param gone paths below `folder`, with slashes.
 */
export function changeFolder(made: string, folder: string, gone: string[]): void {
	const { patch } = beside(folder);
	move(made, join(patch, NEW));
	writeFileSync(join(patch, GONE), JSON.stringify(gone));
	applyPatch(folder);
}

function applyPatch(folder: string): void {
	const { patch } = beside(folder);
	for (const path of siteFiles(join(patch, NEW)).keys()) {
		mkdirSync(dirname(join(folder, path)), { recursive: true });
		renameSync(join(patch, NEW, path), join(folder, path));
	}
	for (const path of JSON.parse(readFileSync(join(patch, GONE), 'utf8')) as string[]) {
		rmSync(join(folder, path), { force: true });
		removeEmpty(dirname(join(folder, path)), folder);
	}
	rmSync(patch, { recursive: true });
}

/** Removes a folder, and those it is in, for as long as they are empty. */
function removeEmpty(path: string, top: string): void {
	if (path === top || !existsSync(path) || readdirSync(path).length > 0) return;
	rmdirSync(path);
	removeEmpty(dirname(path), top);
}
