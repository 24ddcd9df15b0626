import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

/**
 * When anything in a file or folder last changed, in milliseconds since 1970; 0 if there is
 * nothing. A folder's own time tells of files added and removed.
 */
export function newestChange(path: string): number {
	const stat = statSync(path, { throwIfNoEntry: false });
	if (!stat) return 0;
	if (!stat.isDirectory()) return stat.mtimeMs;
	const inner = readdirSync(path).map((name) => newestChange(join(path, name)));
	return Math.max(stat.mtimeMs, ...inner);
}
