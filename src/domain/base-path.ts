/**
 * Sites below a path, such as https://someone.github.io/paper. All addresses of a site begin at its
 * own root; only what browsers and hosts get has the path before them.
 */

/** The path that a site stands below, without a slash at its end; empty where it has the host to itself. */
export const basePathOf = (siteUrl: string): string => new URL(siteUrl).pathname.replace(/\/$/, '');

/** An address of the site, from a path on its host. */
export const withinBase = (pathname: string, base: string): string =>
	pathname.startsWith(`${base}/`) ? pathname.slice(base.length) : pathname;
