import { hasStyleFiles, styleFiles } from '../style-files.ts';
import { routeOf } from './route.ts';

/**
 * Addresses, from the root of the site, of the style files that the pages of a route have; none where
 * styles are written out in them.
 * @param pattern the route as Astro spells it: `/saved`.
 */
export function styleFilesOf(pattern: string): string[] {
	if (import.meta.env.DEV || !hasStyleFiles) return [];
	return Array.from(styleFiles([routeOf(pattern)]).keys(), (path) => `/${path}`);
}
