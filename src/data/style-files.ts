import { siteAddress } from '../client/site-address.ts';
import { site } from '../site.ts';
import { isWorthAFile, styleFile } from '../style-files.ts';
import { routeOf } from './route.ts';

/**
 * Addresses of the style files that the pages of a route have; none where styles are written out in them.
 * @param pattern the route as Astro spells it: `/saved`.
 */
export function styleFilesOf(pattern: string): string[] {
	if (import.meta.env.DEV || site.styles === 'page') return [];
	return routeOf(pattern)
		.styles.flatMap(({ content }) => content ?? [])
		.filter(isWorthAFile)
		.map((style) => siteAddress(`/${styleFile(style)}`));
}
