import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

/**
 * The path of every file below a folder, from there and with slashes, hidden ones too; none if there
 * is no folder. A link is a file, wherever it leads.
 */
export function filesInside(folder: string): string[] {
	if (!existsSync(folder)) return [];
	const paths: string[] = [];
	const walk = (below: string) => {
		for (const entry of readdirSync(join(folder, below), { withFileTypes: true })) {
			const path = below ? `${below}/${entry.name}` : entry.name;
			if (entry.isDirectory()) walk(path);
			else paths.push(path);
		}
	};
	walk('');
	return paths;
}
