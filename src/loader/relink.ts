import { StoryIndex } from '../domain/content/references.ts';
import { contentPath } from './content-folder.ts';
import type { ReaderSettings } from './content-reader.ts';
import type { EditionStore } from './edition-store.ts';
import { type KnownFile, readAnew } from './read-files.ts';
import type { Reading } from './reading.ts';

/**
 * Reads those files anew in whose texts links lead elsewhere than when they were read.
 * @param linkable ids of the stories and pages that are shown.
 */
export async function relink(
	known: KnownFile[],
	linkable: string[],
	settings: ReaderSettings,
	store: EditionStore<Reading>,
): Promise<KnownFile[]> {
	const index = new StoryIndex(linkable);
	const isStale = ({ file, reading }: KnownFile) =>
		reading.rendered?.links.some(
			({ reference, id }) => index.idOf(reference, contentPath(file)) !== id,
		) ?? false;
	const stale = known.filter(isStale).map(({ file }) => file);
	const anew = await readAnew(stale, store, { ...settings, ids: linkable });
	const byFile = new Map(anew.map((each) => [each.file, each]));
	return known.map((each) => byFile.get(each.file) ?? each);
}
