import { existsSync, readdirSync } from 'node:fs';
import { join, sep } from 'node:path';

/** The path of every file below a folder, from there and with slashes, hidden ones too; none if there is no folder. */
export function siteFiles(folder: string): string[] {
	if (!existsSync(folder)) return [];
	return readdirSync(folder, { recursive: true, withFileTypes: true })
		.filter((entry) => !entry.isDirectory())
		.map((entry) =>
			join(entry.parentPath, entry.name)
				.slice(folder.length + 1)
				.replaceAll(sep, '/'),
		);
}
