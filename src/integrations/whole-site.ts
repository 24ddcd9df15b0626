import { existsSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { AstroIntegration } from 'astro';
import { readLedger, removeLedger, type StoryLedger } from '../loader/story-ledger.ts';
import { contentDir, outDir } from '../paths.ts';
import { indexedPages } from './search-index.ts';
import { SITE_MARK, writeSiteMark } from './site-mark.ts';
import { besides, removeLeftovers, replaceFolder } from './staging.ts';

/**
 * Builds beside the output folder and puts the new site in its place only when it is whole:
 * every story has its page. Until then, and if anything fails, the last good site stays.
 */
export function wholeSite(): AstroIntegration {
	const staging = besides(outDir, 'building');
	let cacheDir: URL;
	return {
		name: 'whole-site',
		hooks: {
			'astro:config:setup': ({ command, config, updateConfig }) => {
				if (command !== 'build') return;
				refuseForeignFolder();
				removeLeftovers(outDir);
				process.once('exit', () => rmSync(staging, { recursive: true, force: true }));
				updateConfig({ outDir: pathToFileURL(`${staging}/`) });
				cacheDir = config.cacheDir;
				removeLedger(cacheDir);
			},
			'astro:build:done': ({ dir, pages, logger }) => {
				const ledger = readLedger(cacheDir);
				const site = fileURLToPath(dir);
				const built = countStoryPages(site, ledger);
				const indexed = indexedPages(site);
				if (indexed !== built) {
					throw new Error(`Search knows ${indexed} of ${built} stories; nothing was published.`);
				}
				logger.info(
					`${storiesLine(ledger.counts)}; ${built} story pages out, ${pages.length} pages in all`,
				);
				writeSiteMark(site, { ...ledger.counts, pages: pages.length });
				replaceFolder(site, outDir);
				logger.info(`The site is in ${outDir}`);
			},
		},
	};
}

function storiesLine({ files, drafts, scheduled }: StoryLedger['counts']): string {
	return `${files} story files in (${drafts} drafts, ${scheduled} scheduled left out)`;
}

/** @returns the number of story pages, one for each story. @throws naming stories without a whole page. */
function countStoryPages(dir: string, { counts, ids }: StoryLedger): number {
	const missing = ids.filter((id) => {
		const page = join(dir, id, 'index.html');
		return (
			!existsSync(page) || !readFileSync(page, 'utf8').includes(`data-story="${attribute(id)}"`)
		);
	});
	if (missing.length > 0) {
		throw new Error(
			`${missing.length} stories have no page, so nothing was published: ${missing.slice(0, 20).join(', ')}`,
		);
	}
	if (ids.length !== counts.files - counts.drafts - counts.scheduled) {
		throw new Error(`${storiesLine(counts)}, but ${ids.length} pages; nothing was published.`);
	}
	return ids.length;
}

/** Text as Astro writes it into an attribute. */
const attribute = (text: string) => text.replace(/&/g, '&#38;').replace(/"/g, '&#34;');

/** @throws if the output folder holds, or is held by, what a build must never replace. */
function refuseForeignFolder(): void {
	const inside = (inner: string, outer: string) => `${inner}/`.startsWith(`${outer}/`);
	if (
		[contentDir, resolve('src'), resolve('public')].some(
			(own) => inside(own, outDir) || inside(outDir, own),
		)
	) {
		throw new Error(`OUT_DIR is ${outDir}, which is among the sources. Choose another folder.`);
	}
	const foreign =
		existsSync(outDir) && readdirSync(outDir).length > 0 && !existsSync(join(outDir, SITE_MARK));
	if (foreign) {
		throw new Error(
			`${outDir} holds files that are no site of Broadsheet's. Empty it, or choose another OUT_DIR.`,
		);
	}
}
