import { sep } from 'node:path';
import { setEnvironmentData } from 'node:worker_threads';
import type { Loader, LoaderContext } from 'astro/loaders';
import { PAGE_SOURCE } from '../domain/pages/page-source.ts';
import { problemReport } from '../domain/problem.ts';
import { MOST_LINES, warningText } from '../domain/remarks.ts';
import { contentDir, memoryDir } from '../paths.ts';
import { site } from '../site.ts';
import { openStore, previewFile } from './open-store.ts';
import { pageSource } from './page-source.ts';
import { readSite } from './read-site.ts';
import { relateEdition } from './related/relate-edition.ts';

/** Milliseconds in which changes on disk are taken as one. */
const SETTLE = 60;

/**
 * Loads the edition for the development server, which shows drafts and scheduled stories too, at
 * once and after every change on disk. In its collection stands one entry, which says that the
 * edition has changed: stories go to the pages by {@link PAGE_SOURCE}, since a collection is one
 * text in memory. A build hands each page what it shows itself, and only needs the entry to be there.
 */
export function editionLoader(): Loader {
	const store = openStoreOnce();
	let version = 0;
	async function load({ store: collection, logger }: LoaderContext): Promise<void> {
		const edition = await readSite({ preview: true, store: store() });
		const related = await relateEdition(edition, site, memoryDir);
		for (const warning of related.warnings) logger.warn(warningText(warning, MOST_LINES));
		if (related.problems.length > 0) logger.error(problemReport(related.problems));
		setEnvironmentData(PAGE_SOURCE, pageSource(related) as never);
		collection.set({ id: 'edition', data: { version: ++version } });
	}
	return {
		name: 'edition',
		async load(context) {
			const { watcher, store: collection } = context;
			if (!watcher) {
				collection.set({ id: 'edition', data: { version } });
				return;
			}
			await load(context);
			let settling: NodeJS.Timeout | undefined;
			watcher.add(contentDir);
			watcher.on('all', (_event, path) => {
				if (!path.startsWith(contentDir + sep)) return;
				clearTimeout(settling);
				settling = setTimeout(() => load(context), SETTLE);
			});
		},
	};
}

/** The store of this content folder, opened when it is first needed. */
function openStoreOnce() {
	let opened: ReturnType<typeof openStore> | undefined;
	return () => {
		opened ??= openStore(previewFile);
		return opened;
	};
}
