import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import { type ContentFile, contentPath } from './content-folder.ts';
import type { ReaderSettings } from './content-reader.ts';
import { digestOf } from './digest.ts';
import type { EditionStore, KeptFile } from './edition-store.ts';
import { LimitedReader } from './limited-reader.ts';
import { pathFinder } from './path-on-disk.ts';
import { versionOf } from './picture-files.ts';
import { readBytes } from './read-text.ts';
import type { FileProblem, ReadFile, Reading } from './reading.ts';
import { threadCount } from './threads.ts';
import { inPortions, workOff } from './work-off.ts';

/** Files from which more threads than one pay for their start. */
const MANY = 200;
/** Files a thread reads at a time. */
const PORTION = 32;

/** What is known of a content file, all but its text. */
export interface KnownFile {
	file: ContentFile;
	reading: Reading;
	problems: FileProblem[];
	/** What it took to read; none of a file that was as before. */
	seconds: number;
}

/** What stands for the bytes of a file, unless it cannot be read: whoever reads it says why. */
function contentDigest(path: string): string | undefined {
	const bytes = readBytes(path);
	return 'wrong' in bytes ? undefined : digestOf(bytes);
}

/** Whether all that was found out about a file still holds: it is as it was, and so are the files beside it. */
function keptChecker({ contentDir }: ReaderSettings) {
	const pathOnDisk = pathFinder();
	const versions = new Map<string, Promise<string | undefined>>();
	const version = (path: string) => {
		const known =
			versions.get(path) ?? stat(join(contentDir, path)).then(versionOf, () => undefined);
		versions.set(path, known);
		return known;
	};
	return async ({ absolute }: ContentFile, { digest, reading }: KeptFile<Reading>) => {
		if (contentDigest(absolute) !== digest) return false;
		const { pictures = [], attachments = [], lookedAt = [] } = reading.rendered ?? {};
		for (const beside of [...pictures, ...attachments, ...lookedAt]) {
			if ((await version(beside.path)) !== beside.version) return false;
		}
		for (const path of reading.rendered?.missing ?? []) {
			if ((await pathOnDisk(join(contentDir, path))) !== undefined) return false;
		}
		return true;
	};
}

/** Reads files in threads, one where they are few; `onRead` is told of each portion. */
async function readAll(
	files: ContentFile[],
	settings: ReaderSettings,
	onRead: (files: ContentFile[], read: ReadFile[]) => void,
): Promise<void> {
	if (files.length === 0) return;
	const isMany = files.length >= MANY;
	const readers = Array.from(
		{ length: isMany ? threadCount() : 1 },
		() => new LimitedReader(settings),
	);
	try {
		const workers = readers.map(
			(reader) => async (portion: ContentFile[]) => onRead(portion, await reader.read(portion)),
		);
		await workOff(inPortions(files, PORTION), workers);
	} finally {
		await Promise.all(readers.map((reader) => reader.end({ keep: !isMany })));
	}
}

/** Reads files whatever is kept of them, and keeps what is found out, texts included. */
export async function readAnew(
	files: ContentFile[],
	store: EditionStore<Reading>,
	settings: ReaderSettings,
	onProgress: (done: number) => void = () => {},
): Promise<KnownFile[]> {
	const known = new Map<ContentFile, KnownFile>();
	await readAll(files, settings, (portion, read) => {
		const good: Parameters<typeof store.keep>[0] = [];
		portion.forEach((file, at) => {
			const { digest, reading, problems, body, seconds } = read[at] as ReadFile;
			known.set(file, { file, reading, problems, seconds });
			if (digest && body && problems.length === 0) {
				good.push({ path: contentPath(file), digest, reading, ...body });
			}
		});
		store.keep(good);
		onProgress(known.size);
	});
	return files.map((file) => known.get(file) as KnownFile);
}

/**
 * Reads content files; of those that are as they were, only what is kept of them. Files that are
 * gone are forgotten.
 * @returns what is known of each file, in their order, and how many were as before.
 */
export async function readFiles(
	files: ContentFile[],
	store: EditionStore<Reading>,
	settings: ReaderSettings,
	onProgress?: (done: number, all: number) => void,
): Promise<{ known: KnownFile[]; kept: number }> {
	const all = store.all();
	const holds = keptChecker(settings);
	const known = new Map<ContentFile, KnownFile>();
	const changed: ContentFile[] = [];
	for (const file of files) {
		const row = all.get(contentPath(file));
		if (row && (await holds(file, row))) {
			known.set(file, { file, reading: row.reading, problems: [], seconds: 0 });
		} else changed.push(file);
	}
	const kept = known.size;
	for (const each of await readAnew(changed, store, settings, (done) =>
		onProgress?.(kept + done, files.length),
	)) {
		known.set(each.file, each);
	}
	const here = new Set(files.map(contentPath));
	store.forget([...all.keys()].filter((path) => !here.has(path)));
	return { known: files.map((file) => known.get(file) as KnownFile), kept };
}
