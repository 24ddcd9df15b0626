import { partsOfAddress } from '../redirects/old-address.ts';
import type { Gone, Redirect } from '../redirects/redirect.ts';
import type { SiteHeader } from '../security/site-headers.ts';

/** What a host is told of a site. */
export interface HostSettings {
	/** Address that the site is published at. */
	siteUrl: string;
	/** Path that it stands below, without a slash at its end. */
	base: string;
	headers: readonly SiteHeader[];
	redirects: readonly Redirect[];
	gone: readonly Gone[];
}

/** Addresses of old, of which hosts are told. */
export type OldAddresses = Pick<HostSettings, 'redirects' | 'gone'>;

/** Signs that some host reads as more than a letter, even between quotes. */
const SPECIAL = /["'$\\{}|^`]/g;

const asByte = (sign: string) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`;

/** A path as browsers send it, without signs that mean more than a letter to a host. */
export const pathForHosts = (path: string): string => encodeURI(path).replace(SPECIAL, asByte);

/** Where a redirect leads to, as hosts send it. */
export function targetFor({ to }: Pick<Redirect, 'to'>, base: string): string {
	const isOwn = to.startsWith('/');
	const { href, pathname, search, hash } = new URL(to, 'https://own.invalid');
	return (isOwn ? base + pathname + search + hash : href).replace(SPECIAL, asByte);
}

/** The redirects from one path: those that ask for something by name, and the one of all others. */
export interface RedirectsOfPath {
	/** Without escapes, from the root of the site. */
	path: string;
	asking: { query: [string, string][]; redirect: Redirect }[];
	plain?: Redirect;
}

/** Redirects by their paths, in the order in which these are first met. */
export function redirectsByPath(redirects: readonly Redirect[]): RedirectsOfPath[] {
	const all = new Map<string, RedirectsOfPath>();
	for (const redirect of redirects) {
		const { path, query } = partsOfAddress(redirect.from);
		const own: RedirectsOfPath = all.get(path) ?? { path, asking: [] };
		all.set(path, own);
		if (query.length > 0) own.asking.push({ query, redirect });
		else own.plain = redirect;
	}
	return [...all.values()];
}
