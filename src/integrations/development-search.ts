import { join } from 'node:path';
import type { AstroIntegration } from 'astro';
import { SEARCH_FILES } from '../domain/search/manifest.ts';
import { outDir } from '../paths.ts';
import { answer } from '../server/answer.ts';
import { SiteFolder } from '../server/site-folder.ts';

/** While stories are written, search answers from the last build. */
export function developmentSearch(): AstroIntegration {
	return {
		name: 'development-search',
		hooks: {
			'astro:server:setup': ({ server }) => {
				const folder = new SiteFolder(join(outDir, SEARCH_FILES));
				server.middlewares.use(SEARCH_FILES, (request, response) =>
					answer(request, response, folder),
				);
			},
		},
	};
}
