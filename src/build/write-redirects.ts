import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Site } from '../domain/content/site-file.ts';
import { needsRule } from '../domain/redirects/old-address.ts';
import { fileOfRedirect, type Redirect, redirectPage } from '../domain/redirects/redirect.ts';
import { filesInside } from '../loader/files-inside.ts';

/**
 * Brings a folder to what the old addresses of a site need: a page that leads on at each where one can
 * stand, and nothing else. What is as it should be is left as it is.
 */
export function writeRedirects(
	folder: string,
	redirects: readonly Redirect[],
	{ url: siteUrl, language }: Pick<Site, 'url' | 'language'>,
): void {
	const pages = redirects.filter(({ from }) => !needsRule(from));
	const wanted = new Set(pages.map(fileOfRedirect));
	mkdirSync(folder, { recursive: true });
	const left = filesInside(folder);
	for (const file of left) if (!wanted.has(file)) rmSync(join(folder, file));
	const there = new Set(left);
	for (const redirect of pages) {
		const file = fileOfRedirect(redirect);
		const path = join(folder, file);
		const page = redirectPage(redirect, { siteUrl, language });
		if (there.has(file) && readFileSync(path, 'utf8') === page) continue;
		mkdirSync(dirname(path), { recursive: true });
		// What is published may be the same file, and stays as it is.
		rmSync(path, { force: true });
		writeFileSync(path, page);
	}
}
