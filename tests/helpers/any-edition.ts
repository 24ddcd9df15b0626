/** Editions of which nothing is known but what the loader reads of them, each with its built site. */
import { appendFileSync, cpSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll } from 'vitest';
import type { Site } from '../../src/domain/content/site-file.ts';
import type { Relatable } from '../../src/domain/related/archive.ts';
import type { LoadedEdition } from '../../src/loader/loaded-edition.ts';
import { relatableStories } from '../../src/loader/related/relate-edition.ts';
import { SITE_FILE, siteFileIn } from '../../src/loader/site-file.ts';
import { publicDir } from '../../src/paths.ts';
import { readFolder, writeFiles } from './content-folder.ts';
import { SMALL_LIMITS } from './edition.ts';
import { type PageFacts, readFacts } from './page-facts.ts';
import { runBuild } from './run-build.ts';

export interface ReadEdition {
	/** Folder of its site; an empty one, if it holds no story. */
	dir: string;
	loaded: LoadedEdition;
	site: Site;
	/** Its stories, with topics and sections by their slugs. */
	stories: Relatable[];
	pages: PageFacts[];
}

/** Copies a content folder, whose newspaper then divides even short lists. */
function withSmallLimits(content: string, folder: string): string {
	cpSync(content, folder, { recursive: true });
	const fields = Object.entries(SMALL_LIMITS).map(([name, limit]) => `${name}: ${limit}\n`);
	appendFileSync(join(folder, SITE_FILE), fields.join(''));
	return folder;
}

/** A content folder, or the files of one, and how it is built. */
export interface AnyEdition {
	content: string | Record<string, string>;
	/** Folder of its site, if that is built already. */
	built?: string;
	/** Whether its lists are divided, as those of a large archive are. */
	isDivided?: boolean;
}

/**
 * Builds an edition in a folder.
 * @returns where its site is; undefined if it holds no story, since then none is made.
 * @throws if it cannot be built.
 */
async function build(
	content: string,
	folder: string,
	{ seconds, isDivided }: { seconds: number; isDivided: boolean },
): Promise<string | undefined> {
	const dir = join(folder, 'site');
	const { status, output } = await runBuild(
		{
			CONTENT_DIR: isDivided ? withSmallLimits(content, join(folder, 'divided')) : content,
			OUT_DIR: dir,
			SOURCE_DATE_EPOCH: String(seconds),
		},
		'.',
	);
	if (status === 0) return dir;
	if (output.includes('holds no story to publish')) return undefined;
	throw new Error(`The edition could not be built.\n${output}`);
}

/**
 * Reads and builds an edition, for the tests of one block.
 * @returns the edition, there once the tests run.
 */
export function useAnyEdition({ content, built, isDivided = false }: AnyEdition): ReadEdition {
	const edition = {} as ReadEdition;
	const folder = mkdtempSync(join(tmpdir(), 'broadsheet-edition-'));
	afterAll(() => rmSync(folder, { recursive: true, force: true }));
	beforeAll(async () => {
		const own = join(folder, 'content');
		mkdirSync(own);
		if (typeof content !== 'string') writeFiles(own, content);
		const source = typeof content === 'string' ? content : own;
		const seconds = Math.floor(Date.now() / 1000);
		const site = siteFileIn(source).site as Site;
		const { timeZone, language, url: siteUrl } = site;
		const now = new Date(seconds * 1000);
		const loaded = await readFolder(source, { now, timeZone, language, siteUrl, publicDir });
		const dir = built ?? (await build(source, folder, { seconds, isDivided }));
		const stories = relatableStories(loaded, language);
		Object.assign(edition, {
			dir: dir ?? own,
			loaded,
			site,
			stories,
			pages: dir ? readFacts(dir) : [],
		});
	});
	return edition;
}
