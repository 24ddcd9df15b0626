import { resolve } from 'node:path';
import type { Edition } from '../domain/edition.ts';
import { furnitureOf } from '../domain/furniture.ts';
import { type PageKind, type PageSources, sitePages } from '../domain/pages/site-pages.ts';
import { fingerprint } from '../loader/fingerprint.ts';
import { storeFile } from '../loader/open-store.ts';
import { outDir } from '../paths.ts';
import { site } from '../site.ts';
import type { Builder } from './builder.ts';
import { type MadePages, makePages } from './make-pages.ts';
import type { Program } from './program.ts';
import { progress } from './progress.ts';
import type { SiteRecord } from './site-record.ts';

/** What decides what a picture file becomes; pictures take too long to be made anew for other reasons. */
const MEDIA_CODE = ['src/pages/media', 'package-lock.json'];

/** Makes the pages that are not as they are published. */
export async function editionPages(
	edition: Edition,
	program: Program,
	sources: PageSources,
	{
		published,
		staged,
		say,
	}: { published: SiteRecord | undefined; staged: string } & Pick<Builder, 'say'>,
): Promise<MadePages> {
	const tell = progress(say);
	const mediaCode = fingerprint(resolve('.'), MEDIA_CODE);
	return makePages({
		pages: sitePages(edition, site, sources),
		codeOf: (kind: PageKind) => (kind === 'media' ? mediaCode : program.key),
		...{ published, outDir },
		settings: {
			...{ program, storeFile, staged },
			origin: site.url,
			furniture: furnitureOf(edition),
		},
		onProgress: (rendered) => tell(rendered, 'pages rendered'),
	});
}
