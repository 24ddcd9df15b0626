import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { StoryCounts } from '../loader/loaded-edition.ts';
import { memoryDir } from '../paths.ts';
import type { Stage } from './stages.ts';

/** What a build has done, for whoever wants to measure it. */
export interface BuildSummary {
	stages: Stage[];
	/** Published stories. */
	stories: number;
	/** What became of the story files of the content folder. */
	counts: StoryCounts;
	/** Pages by what has become of their files. */
	pages: { written: number; unchanged: number; removed: number };
}

/** Where the summary of the last build of this content folder is. */
export const summaryFile = join(memoryDir, 'summary.json');

/**
 * Writes the summary; a site that is published is so without it.
 * @returns what kept it from being written, if anything did.
 */
export function writeSummary(summary: BuildSummary): string | undefined {
	try {
		mkdirSync(memoryDir, { recursive: true });
		writeFileSync(summaryFile, `${JSON.stringify(summary, null, '\t')}\n`);
		return undefined;
	} catch (error) {
		return `what this build took is not kept: ${(error as Error).message}`;
	}
}

/** What the last build of this content folder has done, if that is remembered. */
export function readSummary(): BuildSummary | undefined {
	try {
		return JSON.parse(readFileSync(summaryFile, 'utf8')) as BuildSummary;
	} catch {
		// It is only told.
		return undefined;
	}
}
