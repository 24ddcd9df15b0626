import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import * as pagefind from 'pagefind';
import sirv from 'sirv';
import { outDir } from '../paths.ts';
import { site } from '../site.ts';

/**
 * Indexes the stories of a finished build with Pagefind, as part of the build itself. Only pages
 * with `data-pagefind-body` are indexed, which only the story page carries.
 */
export function searchIndex(): AstroIntegration {
	return {
		name: 'search-index',
		hooks: {
			// While stories are written, search answers from the last build.
			'astro:server:setup': ({ server }) => {
				server.middlewares.use('/pagefind', sirv(join(outDir, 'pagefind'), { dev: true }));
			},
			'astro:build:done': async ({ dir, logger }) => {
				const path = fileURLToPath(dir);
				// One index for all languages, since a reader searches one archive.
				const forceLanguage = new Intl.Locale(site.language).language;
				try {
					const { index } = whole(await pagefind.createIndex({ forceLanguage }));
					if (!index) throw new Error('Pagefind made no index.');
					whole(await index.addDirectory({ path }));
					whole(await index.writeFiles({ outputPath: `${path}pagefind` }));
					logger.info(`${indexedPages(path)} stories indexed for search`);
				} catch (cause) {
					throw new Error('The search index could not be built.', { cause });
				} finally {
					await pagefind.close();
				}
			},
		},
	};
}

/** Number of pages in the search index of a built site; 0 if it has none. */
export function indexedPages(dir: string): number {
	const file = join(dir, 'pagefind', 'pagefind-entry.json');
	if (!existsSync(file)) return 0;
	const entry = JSON.parse(readFileSync(file, 'utf8'));
	const languages = Object.values<{ page_count: number }>(entry.languages);
	return languages.reduce((sum, { page_count }) => sum + page_count, 0);
}

/** An answer of Pagefind's without errors. */
function whole<Response extends { errors: string[] }>(response: Response): Response {
	if (response.errors.length > 0) throw new Error(response.errors.join('\n'));
	return response;
}
