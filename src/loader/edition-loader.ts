import { sep } from 'node:path';
import { setEnvironmentData } from 'node:worker_threads';
import type { Loader, LoaderContext } from 'astro/loaders';
import { problemReport } from '../domain/content/problem.ts';
import { MOST_LINES, warningText } from '../domain/content/remarks.ts';
import { EDITION_FAULT, type EditionFault, PAGE_SOURCE } from '../domain/pages/page-source.ts';
import { forTerminal } from '../domain/text/terminal-text.ts';
import { contentDir, memoryDir, previewLookDir, publicDir } from '../paths.ts';
import { site } from '../site.ts';
import { withWholeStore } from './damaged-store.ts';
import { fillExactly } from './exact-folder.ts';
import { oneAtATime } from './one-at-a-time.ts';
import { openStore, previewFile } from './open-store.ts';
import { pageSource } from './page-source.ts';
import { readSite } from './read-site.ts';
import { relateEdition } from './related/relate-edition.ts';
import { siteFileIn } from './site-file.ts';
import { localeIn } from './words-file.ts';

/** Milliseconds in which changes on disk are taken as one. */
const SETTLE = 60;

/**
 * Loads the edition for the development server, with drafts and scheduled stories: at its start and
 * after every change on disk. The collection has one entry, whose version changes with every load, so
 * that Astro loads open pages again. Pages read the stories from {@link PAGE_SOURCE}, because Astro
 * keeps a collection as one text in memory. If the edition cannot be loaded, pages keep the last one
 * and the browser shows {@link EDITION_FAULT}. A build gives each page what it shows; it only needs
 * the entry to exist.
 */
export function editionLoader(): Loader {
	const store = openStoreOnce();
	let version = 0;

	/** Hands what there is to the pages; what cannot be loaded leaves them what they had. */
	async function loadEdition(logger: LoaderContext['logger']): Promise<EditionFault | undefined> {
		try {
			const related = await withWholeStore(previewFile, store.forget, async () => {
				const edition = await readSite({ preview: true, store: store.opened() });
				return relateEdition(edition, site, memoryDir);
			});
			fillExactly(previewLookDir, related.lookFiles);
			// Threads start with a copy of this data. Functions cannot be copied; what is inherited is not.
			setEnvironmentData(PAGE_SOURCE, Object.create(pageSource(related)));
			for (const warning of related.warnings)
				logger.warn(forTerminal(warningText(warning, MOST_LINES)));
			const problems = [
				...siteFileIn(contentDir).problems,
				...localeIn(contentDir, site.language).problems,
				...related.problems,
			];
			return problems.length > 0 ? { message: problemReport(problems), stack: '' } : undefined;
		} catch (error) {
			const { message, stack = '' } = error as Error;
			return { message: forTerminal(message), stack: forTerminal(stack) };
		}
	}

	let context: LoaderContext;
	const load = oneAtATime(async () => {
		const { logger, store: collection, watcher } = context;
		// Each time anew: a folder that has gone is no longer watched, nor seen when it is back.
		watcher?.add(contentDir);
		const fault = await loadEdition(logger);
		if (fault) logger.error(fault.stack || fault.message);
		setEnvironmentData(EDITION_FAULT, fault);
		collection.set({ id: 'edition', data: { version: ++version } });
	});

	return {
		name: 'edition',
		async load(given) {
			const { watcher, store: collection } = given;
			if (!watcher) {
				collection.set({ id: 'edition', data: { version } });
				return;
			}
			context = given;
			await load();
			let settling: NodeJS.Timeout | undefined;
			watcher.on('all', (_event, path) => {
				if (![contentDir, publicDir].some((folder) => path.startsWith(folder + sep))) return;
				clearTimeout(settling);
				settling = setTimeout(load, SETTLE);
			});
		},
	};
}

/** The store of this content folder, opened when it is first needed. */
function openStoreOnce() {
	let store: ReturnType<typeof openStore> | undefined;
	return {
		opened() {
			store ??= openStore(previewFile);
			return store;
		},
		forget() {
			store?.close();
			store = undefined;
		},
	};
}
