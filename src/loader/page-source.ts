import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Edition } from '../domain/edition.ts';
import { navigationOf } from '../domain/pages/navigation.ts';
import type { PageSources } from '../domain/pages/page-kind.ts';
import type { PageSource } from '../domain/pages/page-source.ts';
import { pagesOfKind } from '../domain/pages/site-pages.ts';
import { type SearchManifest, searchFiles } from '../domain/search/manifest.ts';
import { outDir } from '../paths.ts';
import { site } from '../site.ts';
import { arrangedEdition } from './arranged-edition.ts';
import { buildDay } from './build-time.ts';
import type { RelatedEdition } from './related/relate-edition.ts';

/** Which files the search index of the last build has. */
function lastManifest(): SearchManifest | undefined {
	const file = join(outDir, searchFiles.manifest);
	return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : undefined;
}

/** What pages show of an edition; the pages of a kind are made when they are asked for. */
export const sourceOf = (edition: Edition, sources: PageSources): PageSource => ({
	pagesOf: (kind) => pagesOfKind(kind, edition, site, sources),
	navigation: navigationOf(edition),
	bodyOf: sources.bodyOf,
});

/** What pages show while stories are written, with the search of the last build. */
export function pageSource(related: RelatedEdition): PageSource {
	const { bodyOf } = related;
	const sources = { bodyOf, searchManifest: lastManifest(), today: buildDay(site.timeZone) };
	return sourceOf(arrangedEdition(related), sources);
}
