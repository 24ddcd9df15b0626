import { rmSync } from 'node:fs';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { AstroIntegration } from 'astro';
import { readLedger, removeLedger } from '../loader/story-ledger.ts';
import { contentDir, outDir } from '../paths.ts';
import { refuseForeignFolder } from './output-folder.ts';
import { indexedPages } from './search-index.ts';
import { writeSiteMark } from './site-mark.ts';
import { besides, removeLeftovers, replaceFolder } from './staging.ts';
import { countStoryPages, storiesLine } from './story-pages.ts';

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
				refuseForeignFolder(outDir, contentDir);
				removeLeftovers(outDir);
				process.once('exit', () => rmSync(staging, { recursive: true, force: true }));
				updateConfig({ outDir: pathToFileURL(`${staging}/`) });
				cacheDir = config.cacheDir;
				removeLedger(cacheDir);
			},
			'astro:build:done': ({ dir, pages, logger }) => {
				const ledger = readLedger(cacheDir);
				const site = fileURLToPath(dir);
				const built = countStoryPages(site, contentDir, ledger);
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
