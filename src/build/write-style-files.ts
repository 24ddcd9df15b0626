import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { isWorthAFile, styleFile } from '../style-files.ts';
import type { AppRoute } from './astro/app.ts';

/** Writes the styles that Astro writes out in pages into files, at their paths below a folder. */
export function writeStyleFiles(folder: string, routes: Pick<AppRoute, 'styles'>[]): void {
	const styles = new Set(
		routes.flatMap((route) => route.styles.flatMap(({ content }) => content ?? [])),
	);
	for (const style of [...styles].filter(isWorthAFile)) {
		const path = join(folder, styleFile(style));
		mkdirSync(dirname(path), { recursive: true });
		writeFileSync(path, style);
	}
}
