import type { AstroIntegration } from 'astro';
import { mediaUrl } from '../domain/urls.ts';

/**
 * Lets the development server find pictures at their addresses: where all addresses end in a slash,
 * its routes know files only with one too.
 */
export function developmentPictures(): AstroIntegration {
	return {
		name: 'development-pictures',
		hooks: {
			'astro:server:setup': ({ server }) => {
				server.middlewares.use((request, _response, next) => {
					const { url = '' } = request;
					if (url.startsWith(mediaUrl('')) && !url.endsWith('/')) request.url = `${url}/`;
					next();
				});
			},
		},
	};
}
