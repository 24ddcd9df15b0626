import { readdir, stat } from 'node:fs/promises';
import { dirname, relative, sep } from 'node:path';
import { fileKind, PUBLISHED_ENDINGS } from '../domain/attachment.ts';
import { mediaUrl } from '../domain/urls.ts';
import type { FoundFile } from '../markdown/story-file.ts';
import { fileBeside } from './file-beside.ts';
import { versionOf } from './picture-files.ts';

/** Whether anything but texts lies in a folder. */
async function hasFiles(folder: string): Promise<boolean> {
	const entries = await readdir(folder, { withFileTypes: true });
	return entries.some((entry) => entry.isFile() && !/\.md$|^\./i.test(entry.name));
}

/** Finds the file beside a content file that a relative address means, if it is one to publish. */
export async function findAttachment(
	contentDir: string,
	address: string,
	absolute: string,
): Promise<FoundFile> {
	const beside = await fileBeside(contentDir, address, absolute);
	const kind = fileKind(address.replace(/[?#].*$/, ''));
	if (!('file' in beside)) {
		if (!kind) return { none: true };
		// Of an archive that came as text alone no file is there, and nobody can put it there.
		if (!(await hasFiles(dirname(absolute)))) return { ...beside, lost: address };
		const where = 'outside' in beside ? 'is outside the content folder' : 'is not there';
		return { wrong: `the file “${address}” ${where}; put it beside the story or mend the link` };
	}
	const { file, root } = beside;
	const stats = await stat(file);
	if (stats.isDirectory()) return { none: true };
	if (!kind) {
		const known = PUBLISHED_ENDINGS.join(' ');
		return { wrong: `the file “${address}” is of no kind that is published; use ${known}` };
	}
	const path = relative(root, file).split(sep).join('/');
	const url = mediaUrl(path.normalize('NFC'));
	return { attachment: { ...kind, path, url, size: stats.size, version: versionOf(stats) } };
}
