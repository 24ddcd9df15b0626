import { mkdirSync } from 'node:fs';
import { sep } from 'node:path';
import type { Loader, LoaderContext } from 'astro/loaders';
import { problemReport } from '../domain/problem.ts';
import { contentDir } from '../paths.ts';
import { site } from '../site.ts';
import { editionAfterChange, editionFor } from './edition-reader.ts';
import type { RelatedEdition } from './related/relate-edition.ts';
import { documentsOf, writeSearchDocuments } from './search-documents.ts';
import { writeLedger } from './story-ledger.ts';

/** Wrong content, told without a stack trace: the way out is in a story file, not in the code. */
class ContentError extends Error {
	override name = 'ContentError';
	override stack = '';
}

/** A loader whose store `fill` fills from the edition, at once and after every change on disk. */
function editionLoader(
	name: string,
	fill: (context: LoaderContext, edition: RelatedEdition) => void,
): Loader {
	return {
		name,
		async load(context) {
			const edition = await editionFor(context);
			if (edition.problems.length > 0 && !context.watcher) {
				throw new ContentError(problemReport(edition.problems));
			}
			fill(context, edition);
			context.watcher?.add(contentDir);
			context.watcher?.on('all', async (_event, path) => {
				if (!path.startsWith(contentDir + sep)) return;
				fill(context, await editionAfterChange(context));
			});
		},
	};
}

/** Loads the stories, and tells what is worth knowing about them. */
export const articleLoader = () =>
	editionLoader('stories', ({ store, logger, config, watcher }, edition) => {
		const { articles, recommendations, counts, due, warnings, problems } = edition;
		store.clear();
		for (const { id, data, html } of articles) {
			const recommended = recommendations.get(id);
			store.set({ id, data: { ...data, recommendations: recommended }, rendered: { html } });
		}
		for (const warning of warnings) logger.warn(warning);
		if (problems.length > 0) logger.error(problemReport(problems));
		// The development server shows drafts too, so its count is no build's.
		if (watcher) return;
		mkdirSync(config.cacheDir, { recursive: true });
		writeLedger(config.cacheDir, { counts, due, ids: articles.map(({ id }) => id) });
		writeSearchDocuments(config.cacheDir, documentsOf(edition, site));
	});

/** Loads profiles and standing pages as one entry, which is there even when they are none. */
export const profileLoader = () =>
	editionLoader('profiles', ({ store }, { profiles }) => {
		store.clear();
		store.set({ id: 'all', data: { ...profiles } });
	});
