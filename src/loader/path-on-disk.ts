import { access, readdir } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';

/**
 * The path of a file or folder as its disk spells it: a Mac writes é in a name as two characters,
 * which Linux takes for another name.
 * @returns undefined if there is nothing, however it is spelled.
 */
export async function pathOnDisk(path: string): Promise<string | undefined> {
	if (
		await access(path).then(
			() => true,
			() => false,
		)
	)
		return path;
	const parent = dirname(path);
	if (parent === path) return undefined;
	const folder = await pathOnDisk(parent);
	if (folder === undefined) return undefined;
	const wanted = basename(path).normalize('NFC');
	const names = await readdir(folder).catch(() => []);
	const found = names.find((name) => name.normalize('NFC') === wanted);
	return found === undefined ? undefined : join(folder, found);
}
