import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { InputError } from '../../domain/text/input-error.ts';
import { digestOfFile } from '../../loader/digest.ts';
import { filesInside } from '../../loader/files-inside.ts';
import { DISK, type Disk } from './disk.ts';
import type { ServedFolder } from './served-folder.ts';
import {
	type FileState,
	isIntact,
	type SiteFile,
	type SiteRecord,
	stateOf,
} from './site-record.ts';
import { countsBelow, takeOverFolders } from './take-over-folders.ts';
import { besideSite, takePlace } from './take-place.ts';

/** The pages of a site. */
export interface SitePages {
	files: Map<string, SiteFile>;
	/** Paths of those that stay as they are published; the others are in the folder of the next site. */
	kept: ReadonlySet<string>;
}

export interface Publication {
	/** Folder of the site. */
	outDir: string;
	pages: SitePages;
	/** What is served beside the pages. */
	beside: ServedFolder[];
	/** Folder of what is written anew for each site, at the same paths. */
	own: string;
	/** The site as it is published; undefined if nothing of it can be used. */
	published: SiteRecord | undefined;
	/** Paths of published files that no build has made, which stay where no file of the site is. */
	strays?: string[];
	/** Told all files of the site before it takes its place. */
	remember: (files: SiteRecord['files']) => void;
}

/** The published file, if it is the same as one that is to stand in its place. */
function samePublished(
	{ outDir, published }: Publication,
	path: string,
	from: string,
	{ size, mtimeMs }: FileState,
): SiteFile | undefined {
	const known = published?.files.get(path);
	if (known?.size !== size || !isIntact(outDir, path, known)) return undefined;
	// A file that was linked has the time of the one it is; others are read.
	const isSame =
		known.mtimeMs === mtimeMs || readFileSync(from).equals(readFileSync(join(outDir, path)));
	return isSame ? known : undefined;
}

/** Puts files into the next site, with the folders they are in. */
function placer(next: string, disk: Disk) {
	const made = new Set<string>();
	return (from: string, path: string): { state?: FileState | undefined } => {
		const to = join(next, path);
		const folder = dirname(to);
		if (!made.has(folder)) disk.makeFolder(folder);
		made.add(folder);
		// Not every disk keeps the time of a copy to the same fraction of a second.
		return disk.place(from, to) ? {} : { state: stateOf(to) };
	};
}

/** Files of the next site beside its new pages, by their paths. */
interface OtherFiles {
	/** Files that stay as they are published; not known to a build that has not made them. */
	staying: Map<string, SiteFile | undefined>;
	/** Files that are new, and where they are now. */
	fresh: Map<string, SiteFile & { from: string }>;
	/** Strays that cannot stay, since a file of the site, or a folder, has their place. */
	displaced: string[];
}

const twice = (path: string, from: string) =>
	`${path} would be two files of the site: a page, and ${from}, of public/ or of a route in src/pages/. Give one of them another address.`;

/** @throws {InputError} if a file beside the pages has the address of one. */
function otherFiles(publication: Publication): OtherFiles {
	const { pages, beside, own, strays = [] } = publication;
	const staying: OtherFiles['staying'] = new Map();
	const fresh: OtherFiles['fresh'] = new Map();
	const isTaken = (path: string) => [pages.files, staying, fresh].some((files) => files.has(path));
	for (const { from: folder, at } of [...beside, { from: own, at: undefined }]) {
		for (const inside of filesInside(folder)) {
			const from = join(folder, inside);
			const path = at === undefined ? inside : `${at}/${inside}`;
			if (isTaken(path)) throw new InputError(twice(path, from));
			const state = stateOf(from);
			if (!state) throw new Error(`${from} is no file, so it cannot be published.`);
			const known = folder !== own && samePublished(publication, path, from, state);
			if (known) staying.set(path, known);
			else fresh.set(path, { ...state, digest: digestOfFile(from), from });
		}
	}
	for (const path of pages.kept) staying.set(path, pages.files.get(path));
	const folders = countsBelow([...pages.files.keys(), ...staying.keys(), ...fresh.keys()]);
	const isDisplaced = (path: string) =>
		isTaken(path) || folders.has(path) || [...countsBelow([path]).keys()].some(isTaken);
	const displaced = strays.filter(isDisplaced);
	for (const path of strays) if (!isDisplaced(path)) staying.set(path, undefined);
	return { staying, fresh, displaced };
}

/**
 * Publishes a site: what is new and what stays are put together beside the published one, which is
 * then exchanged for it. Files that stay are the same as before, not copies.
 * @returns how many pages that were published are gone, and which strays had to make room.
 * @throws if a file beside the pages has the address of one, and what the file system does.
 */
export function publish(
	publication: Publication,
	disk: Disk = DISK,
): { removed: number; displaced: string[] } {
	const { outDir, pages, published, remember } = publication;
	const { staying, fresh, displaced } = otherFiles(publication);
	const files = new Map(pages.files);
	const all = new Set([...files.keys(), ...staying.keys(), ...fresh.keys()]);
	const taken = takeOverFolders(outDir, all, staying, disk);
	const place = placer(besideSite(outDir).next, disk);
	for (const [path, { from, ...file }] of fresh) {
		files.set(path, { ...file, ...place(from, path).state });
	}
	for (const [path, file] of staying) {
		const { state } = taken.has(path) ? {} : place(join(outDir, path), path);
		if (file) files.set(path, { ...file, ...state });
	}
	remember(files);
	takePlace(outDir, disk);
	const gone = [...(published?.files ?? [])].filter(([path]) => !files.has(path));
	return { removed: gone.filter(([, { key }]) => key !== undefined).length, displaced };
}
