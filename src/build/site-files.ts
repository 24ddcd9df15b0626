import { existsSync, readdirSync, statSync } from 'node:fs';
import { join, sep } from 'node:path';
import type { SiteFile } from './site-record.ts';

/** Every file below a folder, by its path from there with slashes, hidden ones too; none if there is no folder. */
export function siteFiles(folder: string): Map<string, SiteFile> {
	if (!existsSync(folder)) return new Map();
	const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
	return new Map(
		entries
			.filter((entry) => !entry.isDirectory())
			.map((entry) => {
				const path = join(entry.parentPath, entry.name);
				const { size, mtimeMs } = statSync(path);
				return [path.slice(folder.length + 1).replaceAll(sep, '/'), { size, mtimeMs }];
			}),
	);
}
