import type { Site } from '../domain/content/site-file.ts';
import { needsRule } from '../domain/redirects/old-address.ts';
import { fileOfRedirect, type Redirect, redirectPage } from '../domain/redirects/redirect.ts';
import { fillExactly } from '../loader/exact-folder.ts';

/**
 * Brings a folder to what the old addresses of a site need: a page that leads on at each where one can
 * stand, and nothing else.
 */
export function writeRedirects(
	folder: string,
	redirects: readonly Redirect[],
	{ url: siteUrl, language }: Pick<Site, 'url' | 'language'>,
): void {
	const pages = redirects.filter(({ from }) => !needsRule(from));
	const files = pages.map((redirect) => ({
		path: fileOfRedirect(redirect),
		get bytes() {
			return redirectPage(redirect, { siteUrl, language });
		},
	}));
	fillExactly(folder, files);
}
