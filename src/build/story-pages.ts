/** The build's promise: stories in equals story pages out. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import type { StoryRecord } from '../domain/story/story.ts';
import { countLabel } from '../domain/text/labels.ts';
import { memoized } from '../domain/text/memoized.ts';
import { storyUrl } from '../domain/urls.ts';
import type { LoadedEdition, StoryCounts } from '../loader/loaded-edition.ts';
import { pageFile } from './page-file.ts';

/** “1 draft, 0 scheduled left out”; withdrawn stories are said only where there are any. */
export const leftOut = ({ drafts, scheduled, withdrawn }: StoryCounts) =>
	`${countLabel(drafts, 'draft', 'drafts')}, ${scheduled} scheduled${withdrawn > 0 ? `, ${withdrawn} withdrawn` : ''} left out`;

/** “49 story files in (1 draft, 0 scheduled left out)”. */
export const storiesLine = (counts: StoryCounts) =>
	`${countLabel(counts.files, 'story file', 'story files')} in (${leftOut(counts)})`;

/** Story files of a content folder, counted without the loader, whose count this one checks. */
function filesOnDisk(contentDir: string): number {
	const entries = readdirSync(join(contentDir, 'articles'), {
		recursive: true,
		withFileTypes: true,
	});
	const isHidden = (name: string) => name.startsWith('.');
	// The same folders hold file after file.
	const isBelowHidden = memoized((folder: string) =>
		relative(contentDir, folder).split(sep).some(isHidden),
	);
	return entries.filter(
		(entry) =>
			entry.name.endsWith('.md') &&
			!entry.isDirectory() &&
			!isHidden(entry.name) &&
			!isBelowHidden(entry.parentPath),
	).length;
}

/** Where the pages of a site are before it is published. */
export interface PagePlaces {
	/** Folder of the pages that are new. */
	staged: string;
	/** Paths of the pages that stay as they are published. */
	kept: ReadonlySet<string>;
}

function hasPage({ staged, kept }: PagePlaces, id: string): boolean {
	const file = pageFile({ kind: 'story', url: storyUrl(id) });
	if (kept.has(file)) return true;
	const page = join(staged, file);
	return existsSync(page) && readFileSync(page, 'utf8').includes('<article data-story=');
}

/**
 * Number of story pages in a site, one for each story that is asked for.
 * @throws if a file on disk was passed over, or a story has no page, naming it.
 */
export function countStoryPages(
	places: PagePlaces,
	contentDir: string,
	{ counts, articles }: Pick<LoadedEdition, 'counts' | 'articles'>,
	isAsked: (story: Pick<StoryRecord, 'pubDate'>) => boolean,
): number {
	const onDisk = filesOnDisk(contentDir);
	const expected = onDisk - counts.drafts - counts.scheduled - counts.withdrawn;
	if (onDisk !== counts.files || articles.length !== expected) {
		throw new Error(
			`${onDisk} story files on disk, ${storiesLine(counts)}, ${articles.length} stories to show; nothing was published.`,
		);
	}
	const asked = articles.filter(({ data }) => isAsked(data));
	const missing = asked.filter(({ id }) => !hasPage(places, id));
	if (missing.length > 0) {
		const names = missing
			.slice(0, 20)
			.map(({ id }) => id)
			.join(', ');
		throw new Error(`${missing.length} stories have no page, so nothing was published: ${names}`);
	}
	return asked.length;
}
