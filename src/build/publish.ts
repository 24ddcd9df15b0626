import { copyFileSync, linkSync, mkdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { siteFiles } from './site-files.ts';
import { type SiteMark, writeSiteMark } from './site-mark.ts';
import { isIntact, type SiteFile, type SiteRecord } from './site-record.ts';
import { changeFolder, replaceFolder } from './staging.ts';

export interface Publication {
	/** Folder with all pages that are new. */
	staged: string;
	outDir: string;
	/** The files of all pages. */
	pages: Map<string, SiteFile>;
	/** Folders of what is served beside the pages, at the same paths. */
	beside: string[];
	mark: SiteMark;
	/** The site as it is published; undefined if there is none that can be changed. */
	published: SiteRecord | undefined;
}

/** The same file in a second place; what stands in folders beside the site is never written into. */
function link(from: string, to: string): void {
	mkdirSync(dirname(to), { recursive: true });
	try {
		linkSync(from, to);
	} catch {
		// On another disk, or where there are no links.
		copyFileSync(from, to);
	}
}

/** The published file, if it is the same as one that stands beside the site. */
function samePublished(
	{ outDir, published }: Publication,
	path: string,
	from: string,
	{ size, mtimeMs }: SiteFile,
): SiteFile | undefined {
	const known = published?.files.get(path);
	if (known?.size !== size || !isIntact(outDir, path, known)) return undefined;
	// A file that was linked has the time of the one it is; others are read.
	const isSame =
		known.mtimeMs === mtimeMs || readFileSync(from).equals(readFileSync(join(outDir, path)));
	return isSame ? known : undefined;
}

/**
 * Publishes a site: where one is published already, only the files that changed are touched.
 * @returns all its files, and how many pages that were published are gone.
 */
export function publish(publication: Publication): { files: SiteRecord['files']; removed: number } {
	const { staged, outDir, pages, beside, mark, published } = publication;
	const files = new Map(pages);
	const own = join(dirname(staged), 'own');
	writeSiteMark(own, mark);
	for (const folder of [...beside, own]) {
		for (const [path, file] of siteFiles(folder)) {
			if (pages.has(path)) throw new Error(`${join(folder, path)} has the address of a page.`);
			const known = samePublished(publication, path, join(folder, path), file);
			if (!known) link(join(folder, path), join(staged, path));
			files.set(path, known ?? file);
		}
	}
	const gone = [...(published?.files.keys() ?? [])].filter((path) => !files.has(path));
	if (published) changeFolder(staged, outDir, gone);
	else replaceFolder(staged, outDir);
	const removed = gone.filter((path) => published?.files.get(path)?.key !== undefined).length;
	return { files, removed };
}
