import { access, readdir } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';

const exists = (path: string) =>
	access(path).then(
		() => true,
		() => false,
	);

/** Finds files and folders as their disk spells them. */
export type PathOnDisk = (path: string) => Promise<string | undefined>;

/**
 * Finds files and folders as their disk spells them: a Mac writes é in a name as two characters,
 * which Linux takes for another name. Each folder is listed once.
 */
export function pathFinder(): PathOnDisk {
	const folders = new Map<string, Promise<Map<string, string>>>();
	const namesIn = (folder: string) => {
		const known =
			folders.get(folder) ??
			readdir(folder).then(
				(names) => new Map(names.map((name) => [name.normalize('NFC'), name])),
				() => new Map<string, string>(),
			);
		folders.set(folder, known);
		return known;
	};
	const find: PathOnDisk = async (path) => {
		if (await exists(path)) return path;
		const parent = dirname(path);
		if (parent === path) return undefined;
		const folder = await find(parent);
		if (folder === undefined) return undefined;
		const name = (await namesIn(folder)).get(basename(path).normalize('NFC'));
		return name === undefined ? undefined : join(folder, name);
	};
	return find;
}
