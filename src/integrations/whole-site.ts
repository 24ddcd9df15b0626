import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { AstroIntegration } from 'astro';
import { readLedger } from '../loader/story-ledger.ts';
import { contentDir, outDir, workDir } from '../paths.ts';
import { takeTurn } from './build-turn.ts';
import { refuseForeignFolder } from './output-folder.ts';
import { requireAllIndexed } from './search/search-index.ts';
import { sourceMark, writeSiteMark } from './site-mark.ts';
import { clearLeftovers, replaceFolder, turnFile } from './staging.ts';
import { countStoryPages, storiesLine } from './story-pages.ts';

/**
 * Builds in a folder of its own and puts the new site in its place only when it is whole: every
 * story has its page and is known to the search. Until then, and if anything fails, the last good site stays.
 */
export function wholeSite(): AstroIntegration {
	const clearWork = () => rmSync(workDir, { recursive: true, force: true });
	const cacheDir = pathToFileURL(join(workDir, 'cache/'));
	return {
		name: 'whole-site',
		hooks: {
			'astro:config:setup': ({ command, updateConfig, logger }) => {
				if (command !== 'build') return;
				takeTurn(turnFile, () => logger.info('Another build runs; this one waits for it'));
				refuseForeignFolder(outDir, contentDir);
				clearWork();
				clearLeftovers(outDir);
				process.once('exit', clearWork);
				updateConfig({ outDir: pathToFileURL(join(workDir, 'site/')), cacheDir });
			},
			'astro:build:done': ({ dir, pages, logger }) => {
				const ledger = readLedger(cacheDir);
				const site = fileURLToPath(dir);
				const built = countStoryPages(site, contentDir, ledger);
				requireAllIndexed(site, built);
				logger.info(
					`${storiesLine(ledger.counts)}; ${built} story pages out, ${pages.length} pages in all`,
				);
				writeSiteMark(site, {
					...ledger.counts,
					pages: pages.length,
					due: ledger.due,
					source: sourceMark(contentDir),
				});
				replaceFolder(site, outDir);
				logger.info(`The site is in ${outDir}`);
			},
		},
	};
}
