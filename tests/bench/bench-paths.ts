import { fileURLToPath } from 'node:url';

/** Folder that keeps what the benchmarks install and their last results. */
export const cacheDir = fileURLToPath(
	new URL('../../node_modules/.cache/broadsheet-bench', import.meta.url),
);

/** Folder of a comparison site's templates. */
export const templatesOf = (tool: 'hugo' | 'eleventy') =>
	fileURLToPath(new URL(`peers/${tool}`, import.meta.url));
