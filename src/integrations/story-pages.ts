/** The build's promise: stories in equals story pages out. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { countLabel } from '../domain/labels.ts';
import type { StoryCounts } from '../loader/loaded-edition.ts';
import type { StoryLedger } from '../loader/story-ledger.ts';

/** “1 draft, 0 scheduled left out”. */
export const leftOut = ({ drafts, scheduled }: StoryCounts) =>
	`${countLabel(drafts, 'draft', 'drafts')}, ${scheduled} scheduled left out`;

/** “49 story files in (1 draft, 0 scheduled left out)”. */
export const storiesLine = (counts: StoryCounts) =>
	`${countLabel(counts.files, 'story file', 'story files')} in (${leftOut(counts)})`;

/** Story files of a content folder, counted without the loader, whose count this one checks. */
function filesOnDisk(contentDir: string): number {
	const entries = readdirSync(join(contentDir, 'articles'), {
		recursive: true,
		withFileTypes: true,
	});
	const hidden = (path: string) =>
		relative(contentDir, path)
			.split(sep)
			.some((part) => part.startsWith('.'));
	return entries
		.filter((entry) => !entry.isDirectory() && entry.name.endsWith('.md'))
		.filter((entry) => !hidden(join(entry.parentPath, entry.name))).length;
}

function hasPage(dir: string, id: string): boolean {
	const page = join(dir, id, 'index.html');
	return existsSync(page) && readFileSync(page, 'utf8').includes('<article data-story=');
}

/**
 * Number of story pages in a built site, one for each story.
 * @throws if a file on disk was passed over, or a story has no page, naming it.
 */
export function countStoryPages(dir: string, contentDir: string, ledger: StoryLedger): number {
	const { counts, ids } = ledger;
	const onDisk = filesOnDisk(contentDir);
	const expected = onDisk - counts.drafts - counts.scheduled;
	if (onDisk !== counts.files || ids.length !== expected) {
		throw new Error(
			`${onDisk} story files on disk, ${storiesLine(counts)}, ${ids.length} stories to show; nothing was published.`,
		);
	}
	const missing = ids.filter((id) => !hasPage(dir, id));
	if (missing.length > 0) {
		const names = missing.slice(0, 20).join(', ');
		throw new Error(`${missing.length} stories have no page, so nothing was published: ${names}`);
	}
	return ids.length;
}
