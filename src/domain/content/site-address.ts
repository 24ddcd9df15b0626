import { z } from 'astro/zod';
import { reference } from './fields.ts';

const EXAMPLE = 'https://paper.example';

/** What is wrong with the address of a site, and what to write; undefined if nothing is. */
function wrongInAddress(given: string): string | undefined {
	const instead = (meant: string) => `write ${meant}`;
	if (!/^https?:\/\//i.test(given)) {
		const [rest] = given.replace(/^\W*(?:\w+:)?\/*/, '').split(/[\s<>"?#]/, 1);
		const meant = rest ? `https://${rest}` : EXAMPLE;
		return `has no https:// or http:// before it; ${instead(meant.endsWith('/') ? meant.slice(0, -1) : meant)}`;
	}
	if (!URL.canParse(given)) return `is no web address; ${instead(`one such as ${EXAMPLE}`)}`;
	const { origin, pathname, search, hash, username } = new URL(given);
	const path = pathname.endsWith('/') ? pathname.slice(0, -1) : pathname;
	const meant = origin + path;
	if (username) return `has a user name in it, which every reader would see; ${instead(meant)}`;
	if (search || hash) return `has more than a path behind its host; ${instead(meant)}`;
	if (given.endsWith('/')) return `ends in a slash; ${instead(meant)}`;
	if (/\.x?html?$/i.test(path)) {
		return `leads to a file; ${instead(origin + path.slice(0, path.lastIndexOf('/')))}`;
	}
	if (/\/\/|[^\w/.~-]/.test(path)) {
		return 'has a path with more than letters of English, digits, hyphens and single slashes; choose another path';
	}
	return given === meant ? undefined : `is not as browsers spell it; ${instead(meant)}`;
}

/** Where a site is published: an origin, and the path it stands below if it has no host of its own. */
export const siteAddress = reference.transform((value, context) => {
	const wrong = wrongInAddress(value);
	if (wrong === undefined) return value;
	context.addIssue({ code: 'custom', message: `“${value}” ${wrong}` });
	return z.NEVER;
});
