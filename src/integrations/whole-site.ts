import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { AstroIntegration } from 'astro';
import { readLedger } from '../loader/story-ledger.ts';
import { contentDir, outDir } from '../paths.ts';
import { takeTurn } from './build-turn.ts';
import { refuseForeignFolder } from './output-folder.ts';
import { indexedPages } from './search-index.ts';
import { sourceMark, writeSiteMark } from './site-mark.ts';
import { clearLeftovers, replaceFolder, workFolder } from './staging.ts';
import { countStoryPages, storiesLine } from './story-pages.ts';

/**
 * Builds in a folder of its own and puts the new site in its place only when it is whole: every
 * story has its page and is known to the search. Until then, and if anything fails, the last good site stays.
 */
export function wholeSite(): AstroIntegration {
	const work = workFolder();
	const cacheDir = pathToFileURL(join(work, 'cache/'));
	return {
		name: 'whole-site',
		hooks: {
			'astro:config:setup': async ({ command, updateConfig, logger }) => {
				if (command !== 'build') return;
				await takeTurn(process.cwd(), () =>
					logger.info('Another build runs; this one waits for it'),
				);
				refuseForeignFolder(outDir, contentDir);
				clearLeftovers(outDir);
				process.once('exit', () => rmSync(work, { recursive: true, force: true }));
				updateConfig({ outDir: pathToFileURL(join(work, 'site/')), cacheDir });
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
				writeSiteMark(site, {
					...ledger.counts,
					pages: pages.length,
					due: ledger.due,
					source: sourceMark(),
				});
				replaceFolder(site, outDir);
				logger.info(`The site is in ${outDir}`);
			},
		},
	};
}
