import { hashesOf, policyWith } from '../policy-sources.ts';
import { routeOf } from './route.ts';

const made = new Map<string, string>();

/**
 * The security policy of a route's pages. Astro knows the styles that it writes out in them once all
 * code is bundled, so that nothing an editor has written has a say in it.
 * @param pattern the route as Astro spells it: `/archive/[...period]`.
 * @param own styles of the newspaper’s look, which stand in all of its pages.
 * @param isPrivate whether no script from elsewhere is in these pages.
 * @returns none in development, whose server adds scripts and styles of its own.
 * @throws if there is no such route, or its styles are in files.
 */
export function policyOf(pattern: string, own?: string, isPrivate?: boolean): string | undefined {
	if (import.meta.env.DEV) return undefined;
	const known = made.get(pattern);
	if (known) return known;
	const policy = policyWith(hashesOf(routeOf(pattern)), own, isPrivate);
	made.set(pattern, policy);
	return policy;
}
