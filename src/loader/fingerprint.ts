import { hash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';

/** Every file below a folder, or the file itself, in order of path. */
export function filesBelow(path: string): string[] {
	const stat = statSync(path, { throwIfNoEntry: false });
	if (!stat) return [];
	if (!stat.isDirectory()) return [path];
	return readdirSync(path)
		.sort()
		.flatMap((name) => filesBelow(join(path, name)));
}

/**
 * Stands for what files and folders hold, and for the Node that runs: what was made with others
 * may be other than what would be made.
 * @param paths in the project; the same project elsewhere has the same.
 */
export function fingerprint(paths: string[]): string {
	const root = resolve('.');
	const parts = paths
		.flatMap((path) => filesBelow(join(root, path)))
		.map((file) => `${file.slice(root.length)}\0${hash('sha1', readFileSync(file))}`);
	return hash('sha1', [process.version, ...parts].join('\n'));
}
