import { hashesOfPage, policyWith, type StyleOfSome } from '../policy-sources.ts';
import { routeOf } from './route.ts';

const made = new Map<string, string>();

interface OfPage {
	/** Styles that it has and only some other pages have. */
	has: StyleOfSome[];
	/** Styles of the newspaper’s look, which stand in all of its pages. */
	own?: string | undefined;
	/** Whether no script from elsewhere is in it. */
	isPrivate: boolean;
}

/**
 * The security policy of a route's pages. Astro knows the styles that it writes out in them once all
 * code is bundled, so that nothing an editor has written has a say in it.
 * @param pattern the route as Astro spells it: `/archive/[...period]`.
 * @returns none in development, whose server adds scripts and styles of its own.
 * @throws if there is no such route, or its styles are in files.
 */
export function policyOf(pattern: string, { has, own, isPrivate }: OfPage): string | undefined {
	if (import.meta.env.DEV) return undefined;
	const key = JSON.stringify([pattern, has]);
	const known = made.get(key);
	if (known) return known;
	const hashes = hashesOfPage(routeOf(pattern), has);
	const policy = policyWith(hashes, own, isPrivate);
	made.set(key, policy);
	return policy;
}
