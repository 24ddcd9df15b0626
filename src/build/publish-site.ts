import { join } from 'node:path';
import { type SiteSize, sizeOf } from '../domain/hosting/site-size.ts';
import { yearOf } from '../domain/pages/years.ts';
import type { LoadedEdition } from '../loader/loaded-edition.ts';
import { contentDir, outDir, searchDir, workDir } from '../paths.ts';
import { site } from '../site.ts';
import { askedParts, type Builder } from './builder.ts';
import type { RenderedSite } from './next-site.ts';
import { publish } from './publication/publish.ts';
import { filesLine } from './publication/published-site.ts';
import { type SiteRecord, takeRecord, writeNextRecord } from './publication/site-record.ts';
import { straysIn } from './publication/verify-site.ts';
import { requireAllIndexed } from './search/indexed-stories.ts';
import { writeSiteMark } from './site-mark.ts';
import { countStoryPages } from './story-pages.ts';

/** Folder of what a build itself says of the site. */
const ownFiles = join(workDir, 'own');

const STRAYS =
	'made by no build, and left where they are; put files of your own into public/, or remove these with npm run build -- --verify:';

const DISPLACED =
	'made by no build, and gone from the site, whose own files have their place; until the next build publishes, they are in the hidden folder beside it that ends in -last:';

export interface PublishedNext {
	edition: LoadedEdition;
	rendered: RenderedSite;
	/** Whether readers search an index of this site. */
	hasIndex: boolean;
	published: SiteRecord | undefined;
	/** Folder of what is new. */
	staged: string;
	/** Stands for all that the site is made of. */
	id: string;
}

/**
 * Publishes a site once it is known to be whole.
 * @returns how many story pages it has, how many pages that were published are gone, and how large it is.
 * @throws if a story has no page or is not known to the search, and what the file system does.
 */
export function publishSite(
	{ warn, isVerifying }: Pick<Builder, 'warn' | 'isVerifying'>,
	{ edition, rendered, hasIndex, published, staged, id }: PublishedNext,
): { built: number; removed: number; size: SiteSize } {
	const { made, beside } = rendered;
	const isAsked = askedParts();
	const built = countStoryPages({ staged, kept: made.kept }, contentDir, edition, ({ pubDate }) =>
		isAsked(yearOf(pubDate, site.timeZone)),
	);
	if (hasIndex) requireAllIndexed(searchDir, edition.articles.length);
	writeSiteMark(ownFiles, { published: edition.counts.published, pages: made.files.size });
	const strays = published && !isVerifying ? straysIn(outDir, published) : [];
	let size = sizeOf([]);
	const { removed, displaced } = publish({
		outDir,
		pages: made,
		beside,
		own: ownFiles,
		published,
		strays,
		remember: (files) => {
			writeNextRecord(outDir, { id, files });
			size = sizeOf(files);
		},
	});
	takeRecord(outDir);
	const left = strays.filter((path) => !displaced.includes(path));
	if (left.length > 0) warn(filesLine(STRAYS, left));
	if (displaced.length > 0) warn(filesLine(DISPLACED, displaced));
	return { built, removed, size };
}
