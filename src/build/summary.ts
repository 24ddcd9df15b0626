import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { StoryCounts } from '../loader/loaded-edition.ts';
import { builtEdition, memoryDir } from '../paths.ts';
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
	/** Second since 1970 at which the next story comes out or is taken back; undefined if none ever does. */
	nextDue: number | undefined;
}

/** Where the summary of the last build of this content folder is. */
export const summaryFile = join(memoryDir, 'summary.json');

/**
 * File that says nothing but that second, or “never”: by it a workflow finds out whether there is anything
 * to build before it has the engine, or Node. No file of the site says when a story comes out.
 */
const nextDueFile = join(memoryDir, 'next-due');

/**
 * Writes the summary; a site that is published is so without it.
 * @returns what kept it from being written, if anything did.
 */
export function writeSummary(summary: BuildSummary): string | undefined {
	try {
		mkdirSync(memoryDir, { recursive: true });
		writeFileSync(summaryFile, `${JSON.stringify(summary, null, '\t')}\n`);
		// The main edition says it for all.
		if (!builtEdition) writeFileSync(nextDueFile, `${summary.nextDue ?? 'never'}\n`);
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
