import type { Edition } from '../domain/edition.ts';
import { navigationOf } from '../domain/pages/navigation.ts';
import type { PageSources } from '../domain/pages/page-kind.ts';
import { type AnyPage, type PageKind, partOf, sitePages } from '../domain/pages/site-pages.ts';
import type { IsAsked } from '../domain/pages/years.ts';
import { fingerprint } from '../loader/fingerprint.ts';
import { storeFile } from '../loader/open-store.ts';
import { outDir } from '../paths.ts';
import { site } from '../site.ts';
import type { Builder } from './builder.ts';
import { type MadePages, makePages } from './make-pages.ts';
import type { NextSite } from './next-site.ts';
import type { PageModules } from './program.ts';
import { progress } from './progress.ts';

/** What decides what a picture file becomes; pictures take too long to be made anew for other reasons. */
export const MEDIA_CODE = [
	...['src/pages/media', 'src/pictures', 'src/domain/text/beginning.ts'],
	'package-lock.json',
];

/** The pages of the parts of the site that are asked for. */
function* askedPages(edition: Edition, sources: PageSources, isAsked: IsAsked): Generator<AnyPage> {
	for (const page of sitePages(edition, site, sources)) {
		if (isAsked(partOf(page, site.timeZone))) yield page;
	}
}

/** Makes the pages that are asked for and are not as they are published. */
export async function editionPages(
	{ key, modules }: { key: string; modules: PageModules },
	{ edition, sources, published, staged }: NextSite,
	{ isAsked, say }: Pick<Builder, 'say'> & { isAsked: IsAsked },
): Promise<MadePages> {
	const tell = progress(say);
	const mediaCode = `${fingerprint(MEDIA_CODE)} ${site.pictureCredits}`;
	/** A file that is published as it is depends on no code. */
	const codes: Partial<Record<PageKind, string>> = { media: mediaCode, fixedFile: '' };
	return makePages({
		pages: askedPages(edition, sources, isAsked),
		codeOf: (kind: PageKind) => codes[kind] ?? key,
		published,
		outDir,
		settings: {
			modules,
			storeFile,
			staged,
			siteUrl: site.url,
			navigation: navigationOf(edition),
		},
		onProgress: (rendered) => tell(rendered, 'pages rendered'),
	});
}
