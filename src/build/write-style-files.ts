import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { styleFiles } from '../style-files.ts';
import type { AppRoute } from './astro/app.ts';

/** Writes the styles that Astro writes out in pages into files, at their paths below a folder. */
export function writeStyleFiles(folder: string, routes: Pick<AppRoute, 'styles'>[]): void {
	for (const [file, style] of styleFiles(routes)) {
		const path = join(folder, file);
		mkdirSync(dirname(path), { recursive: true });
		writeFileSync(path, style);
	}
}
