import { manifest } from 'virtual:astro:manifest';
import type { WrittenOut } from '../policy-sources.ts';

/**
 * What Astro knows of a route once all code is bundled.
 * @param pattern the route as Astro spells it: `/archive/[...period]`.
 * @throws if there is no such route, or its styles are in files.
 */
export function routeOf(pattern: string): WrittenOut {
	const route = manifest.routes.find(({ routeData }) => routeData.route === pattern);
	if (!route) throw new Error(`Astro's manifest has no route ${pattern}.`);
	if (route.styles.some(({ type }) => type !== 'inline')) {
		throw new Error(`A style of ${pattern} is not written out in its pages.`);
	}
	return route;
}
