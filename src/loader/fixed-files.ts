import type { Dirent } from 'node:fs';
import { existsSync, realpathSync } from 'node:fs';
import { lstat, readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { collisions, wrongInPath } from '../domain/content/address.ts';
import { keptBackByPath } from '../domain/content/kept-back-path.ts';
import { wrongOnOtherSystems } from '../domain/content/portable-name.ts';
import type { Problem } from '../domain/content/problem.ts';
import type { PlacedRemark } from '../domain/content/remarks.ts';
import { type Attachment, fileKind, PUBLISHED_ENDINGS } from '../domain/story/attachment.ts';
import { FIXED_FILES, fixedFileUrl } from '../domain/urls.ts';
import { markupInFile } from './attached-markup.ts';
import { isToolFile } from './content-folder.ts';
import { versionOf } from './picture-files.ts';
import { shownPath } from './shown-path.ts';
import { isBelow, wrongKind } from './special-files.ts';

const PICTURE = /\.(?:jpe?g|png|gif|webp|avif|svg|tiff?|heic|bmp)$/i;
const MARKDOWN = /\.(?:md|markdown)$/i;

export interface FixedFiles {
	files: Attachment[];
	problems: Problem[];
	remarks: PlacedRemark[];
}

/** What is said of a file of a kind that is not published there. */
function wrongEnding(name: string): string {
	if (MARKDOWN.test(name)) {
		return `is Markdown, of which ${FIXED_FILES}/ makes no page; move it into articles/ or pages/, or save it as .txt`;
	}
	if (PICTURE.test(name)) {
		return 'is a picture, which would be published with all that cameras note in it; put it beside the story that shows it';
	}
	return `is of no kind that is published as it is; use ${PUBLISHED_ENDINGS.join(' ')}`;
}

/** What keeps an entry that is no folder from being published, as the end of a sentence. */
async function wrongEntry(root: string, path: string, entry: Dirent): Promise<string | undefined> {
	const target = await stat(path).catch(() => undefined);
	if (!target) return 'is a link that leads nowhere; remove it or mend it';
	const special = wrongKind(target);
	if (special) return special;
	if (target.isDirectory()) {
		return 'is a link to a folder, which is not followed; put the folder itself here';
	}
	if (entry.isSymbolicLink() && !isBelow(root, realpathSync(path))) {
		return 'is a link that leads out of the content folder; put the file itself here';
	}
	return fileKind(entry.name) ? markupInFile(path) : wrongEnding(entry.name);
}

/**
 * The files that a content folder publishes as they are, in order of path. They are held to what
 * files beside stories are: no browser runs them as a page of the site.
 * @param publicDir folder of files served untouched, which may have the same addresses.
 */
export async function fixedFilesIn(contentDir: string, publicDir: string): Promise<FixedFiles> {
	const found: FixedFiles = { files: [], problems: [], remarks: [] };
	const report = (path: string, message: string) =>
		found.problems.push({ file: shownPath(path), message });
	const top = join(contentDir, FIXED_FILES);
	const names = await readdir(contentDir).catch(() => []);
	const meant = names.find((name) => name !== FIXED_FILES && name.toLowerCase() === FIXED_FILES);
	if (meant) report(join(contentDir, meant), `would be passed over; rename it to ${FIXED_FILES}`);
	const topEntry = await lstat(top).catch(() => undefined);
	if (!topEntry) return found;
	if (!topEntry.isDirectory()) {
		report(
			top,
			`is no folder; ${FIXED_FILES}/ is that of the files that are published as they are`,
		);
		return found;
	}
	const root = realpathSync(contentDir);
	const items: { id: string; file: string }[] = [];

	const take = async (path: string, below: string, entry: Dirent): Promise<void> => {
		// As with stories: what somebody keeps back is in no byte of the site.
		const place = keptBackByPath(below);
		if (place === 'keptBack') return;
		const wrongPlace = typeof place === 'object' ? place.wrong : wrongInPath(below);
		const wrong = (await wrongEntry(root, path, entry)) ?? wrongPlace;
		const served = join(publicDir, FIXED_FILES, below);
		if (wrong) report(path, wrong);
		else if (existsSync(served)) {
			report(path, `has the address of ${shownPath(served)}; keep one of the two`);
		}
		const stats = await stat(path).catch(() => undefined);
		const kind = fileKind(entry.name);
		items.push({ id: below, file: shownPath(path) });
		if (wrong || !stats || !kind) return;
		const url = fixedFileUrl(below.normalize('NFC'));
		const size = { size: stats.size, version: versionOf(stats) };
		found.files.push({ ...kind, path: `${FIXED_FILES}/${below}`, url, ...size });
	};

	const walk = async (folder: string, above: string): Promise<void> => {
		const entries = await readdir(folder, { withFileTypes: true });
		for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
			const path = join(folder, entry.name);
			const below = above + entry.name;
			if (entry.name.startsWith('.')) {
				if (isToolFile(entry.name)) continue;
				found.remarks.push({ sort: 'hiddenFile', found: entry.name, file: shownPath(path) });
				continue;
			}
			const wrong = wrongOnOtherSystems(`${FIXED_FILES}/${below}`);
			if (wrong) report(path, wrong);
			if (entry.isDirectory()) await walk(path, `${below}/`);
			else await take(path, below, entry);
		}
	};
	await walk(top, '');
	for (const { file, other } of collisions(items)) {
		report(
			file,
			`differs from ${other} in no more than letter case or form, and is the same file on Windows and macOS; rename one of the two`,
		);
	}
	return found;
}
