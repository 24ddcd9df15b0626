import { join } from 'node:path';
import type { AstroIntegration } from 'astro';
import { previewLookDir } from '../paths.ts';
import { answer } from '../server/answer.ts';
import { SiteFolder } from '../server/site-folder.ts';

/** Serves the files of the newspaper's look while it is written. */
export function developmentLook(): AstroIntegration {
	return {
		name: 'development-look',
		hooks: {
			'astro:server:setup': ({ server }) => {
				const folder = new SiteFolder(join(previewLookDir, '_astro'));
				server.middlewares.use('/_astro', (request, response) => answer(request, response, folder));
			},
		},
	};
}
