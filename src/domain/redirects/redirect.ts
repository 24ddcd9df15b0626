import { basePathOf } from '../base-path.ts';
import { escapeHtml } from '../text/html.ts';

/** An old address, and where it leads. */
export interface Redirect {
	/** Without escapes, from the root of the site; with a slash at its end unless it is a file. */
	from: string;
	/** Address of this site from its root, or of another. */
	to: string;
	/** What stands there. */
	title: string;
}

/** An address whose page was withdrawn. */
export interface Gone {
	/** Without escapes, from the root of the site, with a slash at its end. */
	from: string;
	/** Why, in the words that readers are told. */
	reason: string;
}

/** Path of the file that stands at an old address, below the folder of the site. */
export const fileOfRedirect = ({ from }: Pick<Redirect, 'from'>): string =>
	from.endsWith('/') ? `${from.slice(1)}index.html` : from.slice(1);

/**
 * The page at an old address. It leads on by itself, names the new address to search engines, and has a
 * link for whoever is not led on.
 * @param siteUrl address that the site is published at.
 */
export function redirectPage(
	{ to, title }: Redirect,
	{ siteUrl, language }: { siteUrl: string; language: string },
): string {
	const isOwn = to.startsWith('/');
	// Wherever the site is tried out, its old addresses stay within it.
	const address = escapeHtml(isOwn ? basePathOf(siteUrl) + to : to);
	const canonical = escapeHtml(isOwn ? siteUrl + to : to);
	return `<!doctype html>
<html lang="${escapeHtml(language)}">
<meta charset="utf-8">
<meta http-equiv="content-security-policy" content="default-src 'none'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${escapeHtml(title)}</title>
<link rel="canonical" href="${canonical}">
<meta http-equiv="refresh" content="0;url=${address}">
<p>This page has moved: <a href="${address}">${escapeHtml(title)}</a></p>
`;
}
