import { existsSync, readFileSync, renameSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import * as pagefind from 'pagefind';
import sirv from 'sirv';
import { SEARCH_FILES, type SearchManifest, searchFiles } from '../../domain/search/manifest.ts';
import { readSearchDocuments } from '../../loader/search-documents.ts';
import { memoryDir, outDir, searchDir } from '../../paths.ts';
import { site } from '../../site.ts';
import { writeSearchIndex } from './write-search-index.ts';

/** Indexes the stories of a build, as part of the build itself. */
export function searchIndex(): AstroIntegration {
	let cacheDir: URL;
	return {
		name: 'search-index',
		hooks: {
			'astro:config:done': ({ config }) => {
				cacheDir = config.cacheDir;
			},
			// While stories are written, search answers from the last build.
			'astro:server:setup': ({ server }) => {
				server.middlewares.use(SEARCH_FILES, sirv(join(outDir, SEARCH_FILES), { dev: true }));
			},
			// Before the pages, since the search page says which files there are.
			'astro:build:start': async ({ logger }) => {
				if (site.search.engine !== 'static') return;
				let kept = 0;
				try {
					const { stories, shards } = await writeSearchIndex(readSearchDocuments(cacheDir), {
						...{ dir: searchDir, memoryDir, language: site.language },
						onShard: ({ isKept }) => {
							if (isKept) kept++;
						},
					});
					logger.info(
						`${stories} stories indexed for search, in ${shards.length} shards, ${kept} of them as before`,
					);
				} catch (cause) {
					throw new Error('The search index could not be built.', { cause });
				} finally {
					await pagefind.close();
				}
			},
			'astro:build:done': ({ dir }) => {
				if (site.search.engine !== 'static') return;
				renameSync(join(searchDir, SEARCH_FILES), join(fileURLToPath(dir), SEARCH_FILES));
			},
		},
	};
}

/**
 * Makes sure that every story of a built site can be found.
 * @throws if the search index lacks some, or has some too many.
 */
export function requireAllIndexed(dir: string, built: number): void {
	if (site.search.engine !== 'static') return;
	const indexed = indexedStories(dir);
	if (indexed !== built) {
		throw new Error(`Search knows ${indexed} of ${built} stories; nothing was published.`);
	}
}

/** Number of stories in the search index of a built site; 0 if it has none. */
export function indexedStories(dir: string): number {
	const file = join(dir, searchFiles.manifest);
	if (!existsSync(file)) return 0;
	const { shards } = JSON.parse(readFileSync(file, 'utf8')) as SearchManifest;
	return shards.reduce((sum, { stories }) => sum + stories, 0);
}
