import { join } from 'node:path';
import type { AstroIntegration } from 'astro';
import sirv from 'sirv';
import { SEARCH_FILES } from '../domain/search/manifest.ts';
import { outDir } from '../paths.ts';

/** While stories are written, search answers from the last build. */
export function developmentSearch(): AstroIntegration {
	return {
		name: 'development-search',
		hooks: {
			'astro:server:setup': ({ server }) => {
				server.middlewares.use(SEARCH_FILES, sirv(join(outDir, SEARCH_FILES), { dev: true }));
			},
		},
	};
}
