import { statSync } from 'node:fs';
import { join } from 'node:path';
import type { Site } from '../domain/content/site-file.ts';
import { orderedLanguages } from '../domain/newspaper/language-editions.ts';
import { RESERVED } from '../domain/pages/site-pages.ts';
import { shownPath } from './shown-path.ts';

const isFolder = (path: string) =>
	statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;

/**
 * The languages that the main edition of a newspaper says it is published in, in order, and what keeps one from having an
 * edition.
 * @param site what its file says; undefined if that is wrong.
 */
export function checkLanguages(
	contentDir: string,
	site: Site | undefined,
): { ordered: string[]; problems: { path: PropertyKey[]; message: string }[] } {
	if (!site) return { ordered: [], problems: [] };
	const problems = site.languages.flatMap((language, at) => {
		const wrong = wrongLanguage(contentDir, site, at);
		return wrong ? [{ path: ['languages', at], message: `“${language}” ${wrong}` }] : [];
	});
	return { ordered: orderedLanguages(site), problems };
}

/** What keeps a language of the list from having an edition, as the end of a sentence. */
function wrongLanguage(contentDir: string, site: Site, at: number): string | undefined {
	const language = site.languages[at] as string;
	if (site.languages.indexOf(language) !== at) return 'stands there twice; take one out';
	if (language === site.language) return undefined;
	if (RESERVED.has(language)) return 'is an address that the site itself uses';
	if (isFolder(join(contentDir, language, 'articles'))) return undefined;
	const folder = shownPath(join(contentDir, language, 'articles'));
	return `has no stories: put those in that language into ${folder}/, or take it out`;
}
