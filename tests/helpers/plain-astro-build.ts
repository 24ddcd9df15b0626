/**
 * Builds the content folder with Astro alone, which renders every page itself: `node
 * plain-astro-build.ts FOLDER`, with OUT_DIR naming a built site whose search index it is to show.
 */
import { join } from 'node:path';
import { setEnvironmentData } from 'node:worker_threads';
import { build } from 'astro';
import config from '../../astro.config.mjs';
import { takeTurn } from '../../src/build/build-turn.ts';
import { turnFile } from '../../src/build/work-folders.ts';
import { PAGE_SOURCE } from '../../src/domain/pages/page-source.ts';
import { EditionStore, IN_MEMORY } from '../../src/loader/edition-store.ts';
import { pageSource } from '../../src/loader/page-source.ts';
import { readSite } from '../../src/loader/read-site.ts';
import { relateEdition } from '../../src/loader/related/relate-edition.ts';
import { site } from '../../src/site.ts';

const folder = process.argv[2] ?? '';
takeTurn(turnFile, () => {});
const store = EditionStore.open<never>(IN_MEMORY, '');
const edition = await relateEdition(await readSite({ preview: false, store }), site, folder);
setEnvironmentData(PAGE_SOURCE, pageSource(edition) as never);
await build({
	...config,
	configFile: false,
	integrations: [],
	logLevel: 'error',
	outDir: join(folder, 'site'),
	cacheDir: join(folder, 'cache'),
});
