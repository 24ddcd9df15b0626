import { existsSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { setEnvironmentData } from 'node:worker_threads';
import type { Loader, LoaderContext } from 'astro/loaders';
import { furnitureOf } from '../domain/furniture.ts';
import { PAGE_SOURCE, type PageSource } from '../domain/pages/page-source.ts';
import { pagesOfKind } from '../domain/pages/site-pages.ts';
import { problemReport } from '../domain/problem.ts';
import { type SearchManifest, searchFiles } from '../domain/search/manifest.ts';
import { contentDir, memoryDir, outDir } from '../paths.ts';
import { site } from '../site.ts';
import { arrangedEdition } from './arranged-edition.ts';
import { openStore, previewFile } from './open-store.ts';
import { readSite } from './read-site.ts';
import { type RelatedEdition, relateEdition } from './related/relate-edition.ts';

/** Milliseconds in which changes on disk are taken as one. */
const SETTLE = 60;

/** Which files the search index of the last build has. */
function lastManifest(): SearchManifest | undefined {
	const file = join(outDir, searchFiles.manifest);
	return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : undefined;
}

/** What pages show of an edition; the pages of a kind are made when they are asked for. */
function sourceOf(related: RelatedEdition): PageSource {
	const edition = arrangedEdition(related);
	const { bodyOf } = related;
	const searchManifest = lastManifest();
	return {
		pagesOf: (kind) => pagesOfKind(kind, edition, site, { bodyOf, searchManifest }),
		...{ furniture: furnitureOf(edition), bodyOf },
	};
}

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
		for (const warning of related.warnings) logger.warn(warning);
		if (related.problems.length > 0) logger.error(problemReport(related.problems));
		setEnvironmentData(PAGE_SOURCE, sourceOf(related) as never);
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
