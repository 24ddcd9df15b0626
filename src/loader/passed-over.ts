import { basename, join } from 'node:path';
import type { PlacedRemark } from '../domain/content/remarks.ts';
import type { KnownFile } from './read-files.ts';
import { shownPath } from './shown-path.ts';

/**
 * Files that may be stories and that no story shows or leads to.
 * @param maybeStories their paths below the content folder.
 */
export function passedOver(
	contentDir: string,
	maybeStories: string[],
	known: KnownFile[],
): PlacedRemark[] {
	const attachments = known.flatMap(({ reading }) => reading.rendered?.attachments ?? []);
	const used = new Set(attachments.map(({ path }) => path));
	return maybeStories
		.filter((path) => !used.has(path))
		.map((path) => ({
			sort: 'passedOver',
			found: basename(path),
			file: shownPath(join(contentDir, path)),
		}));
}
