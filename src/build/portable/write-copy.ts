import { constants, copyFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { CopiedSite } from '../../domain/portable/file-address.ts';
import { portableCss } from '../../domain/portable/portable-css.ts';
import { portablePage } from '../../domain/portable/portable-page.ts';
import { filesInside } from '../../loader/files-inside.ts';
import { DISK } from '../publication/disk.ts';
import { beginNext, besideSite, clearNext, takePlace } from '../publication/take-place.ts';
import { copiedEditions } from './copied-editions.ts';
import { copiedParts } from './copied-parts.ts';
import { isOfServer } from './of-server.ts';

/** Says of a folder that this command has made it. */
export const COPY_MARK = '.broadsheet-portable.json';

const PAGE = /\.x?html?$/i;
const SHEET = /\.css$/i;

/** What has come of making a copy. */
export interface Copy {
	pages: number;
	/** Scripts of pages that no browser can run from a file, by where they are. */
	lostScripts: string[];
}

/**
 * Makes a copy of a site that a browser reads from files. It is put together beside its place and then
 * takes it in one step, so that the last good copy stays if anything fails.
 * @param from folder of the site.
 * @param to folder of the copy.
 * @param url address that the site is published at.
 * @throws what the file system does.
 */
export function writeCopy(from: string, to: string, url: string): Copy {
	clearNext(to);
	const next = beginNext(to);
	try {
		const copy = fillCopy(from, next, url);
		takePlace(to);
		DISK.remove(besideSite(to).last);
		return copy;
	} finally {
		clearNext(to);
	}
}

/** Fills an empty folder with the copy. */
function fillCopy(from: string, next: string, url: string): Copy {
	const [main, ...others] = copiedEditions();
	const editionOf = (path: string) =>
		others.find(({ folder }) => path.startsWith(`${folder}/`)) ?? main;
	const paths = filesInside(from).filter((path) => {
		const { folder } = editionOf(path);
		return !isOfServer(folder ? path.slice(folder.length + 1) : path);
	});
	const files = new Set(paths);
	const folders = new Set<string>();
	const placeFor = (path: string): string => {
		const to = join(next, path);
		const folder = dirname(to);
		if (!folders.has(folder)) mkdirSync(folder, { recursive: true });
		folders.add(folder);
		return to;
	};
	const written = new Set<string>();
	const write = (path: string, text: string) => {
		writeFileSync(placeFor(path), text);
		written.add(path);
	};
	const read = (path: string) => readFileSync(join(from, path), 'utf8');
	const site: CopiedSite = { url, has: (path) => files.has(path) };
	const { parts, lost } = copiedParts(from, site, write);
	let pages = 0;
	for (const path of paths) {
		if (PAGE.test(path)) {
			write(path, portablePage(read(path), path, site, parts, editionOf(path)));
			pages++;
		} else if (SHEET.test(path)) write(path, portableCss(read(path), path, site));
		// A script that a page has is there, as it runs from a file.
		else if (!written.has(path))
			copyFileSync(join(from, path), placeFor(path), constants.COPYFILE_FICLONE);
	}
	write(COPY_MARK, `${JSON.stringify({ pages })}\n`);
	return { pages, lostScripts: [...lost] };
}
