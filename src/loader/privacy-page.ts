import type { Problem } from '../domain/content/problem.ts';
import type { Site } from '../domain/content/site-file.ts';
import { PRIVACY_PAGE } from '../domain/urls.ts';
import type { LoadedContent } from './loaded-edition.ts';
import type { SiteFile } from './site-file.ts';

/** What is wrong where scripts from elsewhere are in pages, and no page says so to readers. */
export function missingPrivacyPage(
	{ scripts }: Pick<Site, 'scripts'>,
	{ profiles, problems }: Pick<LoadedContent, 'profiles' | 'problems'>,
	{ file, lineOf }: Pick<SiteFile, 'file' | 'lineOf'>,
): Problem[] {
	const isThere = profiles.pages.some(({ id }) => id === PRIVACY_PAGE);
	// A page that cannot be read is told of by itself.
	if (scripts.length === 0 || isThere || problems.length > 0) return [];
	const message = `loads scripts from elsewhere, and there is no page that says so; write pages/${PRIVACY_PAGE}.md with “title: Privacy” and what readers should know. Which scripts there are, and what for, is added at its end`;
	return [{ file, line: lineOf(['scripts']), field: 'scripts', message }];
}
