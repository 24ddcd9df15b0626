import { lstatSync, readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Disk } from './disk.ts';
import { besideSite } from './take-place.ts';

/** How many of these files are below each folder that they are in. */
export function countsBelow(paths: Iterable<string>): Map<string, number> {
	const counts = new Map<string, number>();
	for (const path of paths) {
		for (let end = path.lastIndexOf('/'); end > 0; end = path.lastIndexOf('/', end - 1)) {
			const folder = path.slice(0, end);
			counts.set(folder, (counts.get(folder) ?? 0) + 1);
		}
	}
	return counts;
}

/** Whether two paths are names of one file. */
function isOneFile(first: string, second: string): boolean {
	const [one, other] = [first, second].map((path) => lstatSync(path, { throwIfNoEntry: false }));
	return one !== undefined && one.ino === other?.ino && one.dev === other.dev && one.isFile();
}

/** A folder that holds what it is to hold, and the paths of all files in it. */
interface UsableFolder {
	folder: string;
	paths: string[];
}

/**
 * Moves folders of the site before the published one into the next: those that hold what they are to
 * hold, to the file. For a site of many stories that is far cheaper than links to all their pages.
 * Whoever still copies that site finds in them what was in them, or nothing.
 * @param paths of all files of the next site.
 * @param staying paths of those that are to be the same files as in the published site.
 * @returns paths of the files that are in place.
 */
export function takeOverFolders(
	outDir: string,
	paths: Iterable<string>,
	staying: { has: (path: string) => boolean },
	disk: Disk,
): Set<string> {
	const { last, next } = besideSite(outDir);
	const counts = countsBelow(paths);
	/** The topmost usable folders, of this one and those below it. */
	const usableIn = (folder: string): UsableFolder[] => {
		let within: UsableFolder[] = [];
		const files: string[] = [];
		let isAlike = true;
		for (const entry of readdirSync(join(last, folder), { withFileTypes: true })) {
			const path = folder ? `${folder}/${entry.name}` : entry.name;
			if (entry.isDirectory()) {
				const found = usableIn(path);
				// Not by spreading them: there may be more than a call can take.
				within = within.concat(found);
				isAlike &&= found[0]?.folder === path;
			} else if (staying.has(path) && isOneFile(join(last, path), join(outDir, path))) {
				files.push(path);
			} else isAlike = false;
		}
		const paths = [...files, ...within.flatMap((each) => each.paths)];
		return isAlike && paths.length === counts.get(folder) ? [{ folder, paths }] : within;
	};
	const isFolder = lstatSync(last, { throwIfNoEntry: false })?.isDirectory() ?? false;
	const usable = isFolder ? usableIn('') : [];
	for (const { folder } of usable) {
		const to = join(next, folder);
		disk.makeFolder(dirname(to));
		disk.rename(join(last, folder), to);
	}
	return new Set(usable.flatMap(({ paths }) => paths));
}
