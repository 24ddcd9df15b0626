import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect, onTestFinished } from 'vitest';
import { problemLine } from '../../src/domain/content/problem.ts';
import { warningText } from '../../src/domain/content/remarks.ts';
import { EditionStore, IN_MEMORY } from '../../src/loader/edition-store.ts';
import type { LoadedEdition } from '../../src/loader/loaded-edition.ts';
import type { ReadOptions } from '../../src/loader/read-content.ts';
import { readEdition } from '../../src/loader/read-edition.ts';
import type { Reading } from '../../src/loader/reading.ts';
import { ENGLISH } from './locales.ts';

/** A new folder that goes when the test ends. */
export function aFolder(): string {
	const folder = mkdtempSync(join(tmpdir(), 'broadsheet-test-'));
	onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
	return folder;
}

/** Writes files into a folder, by path. */
export function writeFiles(folder: string, files: Record<string, string | Uint8Array>): void {
	for (const [path, content] of Object.entries(files)) {
		mkdirSync(dirname(join(folder, path)), { recursive: true });
		writeFileSync(join(folder, path), content);
	}
}

/** A content folder with these files, by path. */
export function aContentFolder(files: Record<string, string | Uint8Array>): string {
	const folder = aFolder();
	writeFiles(folder, files);
	return folder;
}

/** A story file: front matter as YAML lines, then the text. */
export const storyFile = (front = 'title: A headline', body = 'A story has a text.') =>
	`---\n${front}\n---\n\n${body}\n`;

/** The moment at which the tests' editions are read. */
export const NOW = new Date('2026-11-23T12:00:00Z');

/** A store of what was read, empty and in memory. */
export const aStore = (): EditionStore<Reading> => EditionStore.open(IN_MEMORY, 'code');

/** Reads a content folder as a build does on 23 November 2026 in London, but for how it looks. */
export const readFolder = async (
	contentDir: string,
	options: Partial<ReadOptions> = {},
): Promise<LoadedEdition> => ({
	...(await readEdition({
		contentDir,
		publicDir: join(contentDir, 'no-public'),
		preview: false,
		now: NOW,
		timeZone: 'Europe/London',
		typography: false,
		store: aStore(),
		siteUrl: 'https://paper.example',
		language: 'en-GB',
		locale: ENGLISH,
		...options,
	})),
	...{ look: {}, lookFiles: [] },
});

/** What is wrong with a content folder, a line each, paths below the folder. */
export async function problemsIn(
	folder: string,
	options: { publicDir?: string } = {},
): Promise<string[]> {
	const { problems } = await readFolder(folder, options);
	return problems.map((problem) => problemLine(problem).replaceAll(`${folder}/`, '')).sort();
}

/** What is wrong with a content folder of these files, a line each, paths below the folder. */
export const problemsOf = (files: Record<string, string | Uint8Array>): Promise<string[]> =>
	problemsIn(aContentFolder(files));

/** All that is told of a content folder and stops nothing, line by line, paths below the folder. */
export async function warningsIn(
	folder: string,
	options: Partial<ReadOptions> = {},
): Promise<string[]> {
	const { warnings, problems } = await readFolder(folder, options);
	expect(problems).toEqual([]);
	const lines = warnings.flatMap((warning) => warningText(warning).split('\n'));
	return lines.map((line) => line.trim().replaceAll(`${folder}/`, ''));
}

/** All that is told of a content folder of these files and stops nothing. */
export const warningsOf = (files: Record<string, string | Uint8Array>): Promise<string[]> =>
	warningsIn(aContentFolder(files));
