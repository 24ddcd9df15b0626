import type { AstroIntegration } from 'astro';
import { fixedFileUrl, mediaUrl } from '../domain/urls.ts';

const FOLDERS = [mediaUrl(''), fixedFileUrl('')];

/**
 * Lets the development server find pictures and other files at their addresses: where all addresses end in a slash,
 * its routes know files only with one too.
 */
export function developmentPictures(): AstroIntegration {
	return {
		name: 'development-pictures',
		hooks: {
			'astro:server:setup': ({ server }) => {
				server.middlewares.use((request, _response, next) => {
					const { url = '' } = request;
					const isFile = FOLDERS.some((folder) => url.startsWith(folder));
					if (isFile && !url.endsWith('/')) request.url = `${url}/`;
					next();
				});
			},
		},
	};
}
