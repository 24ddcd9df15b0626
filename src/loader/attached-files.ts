import { stat } from 'node:fs/promises';
import { fileKind, PUBLISHED_ENDINGS } from '../domain/story/attachment.ts';
import type { FoundFile } from '../markdown/story-file.ts';
import { markupInFile } from './attached-markup.ts';
import { fileBeside } from './file-beside.ts';
import type { PathOnDisk } from './path-on-disk.ts';
import { versionOf } from './picture-files.ts';
import { wrongKind } from './special-files.ts';

/** Finds the file beside a content file that a relative address means, if it is one to publish. */
export async function findAttachment(
	contentDir: string,
	address: string,
	absolute: string,
	pathOnDisk: PathOnDisk,
): Promise<FoundFile> {
	const beside = await fileBeside(contentDir, address, absolute, pathOnDisk);
	if ('sign' in beside) {
		return { wrong: `the file “${address}” has “${beside.sign}” in its name; rename the file` };
	}
	const isKnown = fileKind(address.replace(/[?#].*$/s, '')) !== undefined;
	if (!('file' in beside)) return { ...(isKnown ? { lost: address } : { none: true }), ...beside };
	const { file, path, url } = beside;
	const stats = await stat(file);
	if (stats.isDirectory()) return { none: true };
	const special = wrongKind(stats);
	if (special) return { wrong: `the file “${address}” ${special}` };
	const kind = fileKind(file);
	if (!kind) {
		const known = PUBLISHED_ENDINGS.join(' ');
		return { wrong: `the file “${address}” is of no kind that is published; use ${known}` };
	}
	const markup = markupInFile(file);
	if (markup) return { wrong: `the file “${address}” ${markup}` };
	return { attachment: { ...kind, path, url, size: stats.size, version: versionOf(stats) } };
}
