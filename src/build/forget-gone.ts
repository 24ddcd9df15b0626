import {
	existsSync,
	lstatSync,
	mkdirSync,
	readdirSync,
	readFileSync,
	rmSync,
	writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';

/** In what is remembered of a content folder: where that folder is. */
const PLACE = 'content-folder.txt';

/** Whether there is a file, and no link, folder or pipe. */
const isFile = (path: string) => lstatSync(path, { throwIfNoEntry: false })?.isFile() ?? false;

/**
 * Notes which content folder is remembered in `memoryDir`, and forgets those beside it that are
 * gone, so that a cache does not grow with every folder that was ever built from.
 */
export function forgetGone(memoryDir: string, contentDir: string): void {
	mkdirSync(memoryDir, { recursive: true });
	const own = join(memoryDir, PLACE);
	if (!isFile(own)) rmSync(own, { recursive: true, force: true });
	writeFileSync(own, contentDir);
	const all = dirname(memoryDir);
	for (const name of readdirSync(all)) {
		const place = join(all, name, PLACE);
		if (isFile(place) && !existsSync(readFileSync(place, 'utf8'))) {
			rmSync(join(all, name), { recursive: true });
		}
	}
}
