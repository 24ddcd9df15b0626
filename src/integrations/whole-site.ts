import { existsSync, readdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { AstroIntegration } from 'astro';
import { type StoryLedger, readLedger, removeLedger } from '../loader/story-ledger.ts';
import { contentDir, outDir } from '../paths.ts';
import { SITE_MARK, writeSiteMark } from './site-mark.ts';

/**
 * Builds beside the output folder and puts the new site in its place only when it is whole:
 * every story has its page. Until then, and if anything fails, the last good site stays.
 */
export function wholeSite(): AstroIntegration {
	const staging = join(dirname(outDir), `.${basename(outDir)}-building-${process.pid}`);
	let cacheDir: URL;
	return {
		name: 'whole-site',
		hooks: {
			'astro:config:setup': ({ command, config, updateConfig }) => {
				if (command !== 'build') return;
				refuseForeignFolder();
				removeLeftovers();
				process.once('exit', () => rmSync(staging, { recursive: true, force: true }));
				updateConfig({ outDir: pathToFileURL(`${staging}/`) });
				cacheDir = config.cacheDir;
				removeLedger(cacheDir);
			},
			'astro:build:done': ({ dir, pages, logger }) => {
				const ledger = readLedger(cacheDir);
				const built = countStoryPages(fileURLToPath(dir), ledger);
				logger.info(`${storiesLine(ledger.counts)}; ${built} story pages out, ${pages.length} pages in all`);
				writeSiteMark(fileURLToPath(dir), { ...ledger.counts, pages: pages.length });
				replace(fileURLToPath(dir));
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
		return !existsSync(page) || !readFileSync(page, 'utf8').includes(`data-story="${attribute(id)}"`);
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
	if ([contentDir, resolve('src'), resolve('public')].some((own) => inside(own, outDir) || inside(outDir, own))) {
		throw new Error(`OUT_DIR is ${outDir}, which is among the sources. Choose another folder.`);
	}
	const foreign = existsSync(outDir) && readdirSync(outDir).length > 0 && !existsSync(join(outDir, SITE_MARK));
	if (foreign) {
		throw new Error(`${outDir} holds files that are no site of Broadsheet's. Empty it, or choose another OUT_DIR.`);
	}
}

/** Removes what builds that were killed have left behind. */
function removeLeftovers(): void {
	const parent = dirname(outDir);
	if (!existsSync(parent)) return;
	for (const name of readdirSync(parent)) {
		const pid = new RegExp(`^\\.${basename(outDir)}-(?:building|replaced)-(\\d+)$`).exec(name)?.[1];
		if (pid && !isRunning(Number(pid))) rmSync(join(parent, name), { recursive: true, force: true });
	}
}

function isRunning(pid: number): boolean {
	try {
		process.kill(pid, 0);
		return true;
	} catch {
		return false;
	}
}

/** Puts the new site in the old one's place; if that fails, the old one comes back. */
function replace(built: string): void {
	const replaced = join(dirname(outDir), `.${basename(outDir)}-replaced-${process.pid}`);
	const had = existsSync(outDir);
	if (had) renameSync(outDir, replaced);
	try {
		renameSync(built, outDir);
	} catch (error) {
		if (had) renameSync(replaced, outDir);
		throw error;
	}
	rmSync(replaced, { recursive: true, force: true });
}
