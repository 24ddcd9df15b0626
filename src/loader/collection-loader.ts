import { mkdirSync } from 'node:fs';
import type { Loader, LoaderContext } from 'astro/loaders';
import { problemReport } from '../domain/problem.ts';
import { contentDir, publicDir } from '../paths.ts';
import { site } from '../site.ts';
import { buildTime } from './build-time.ts';
import type { Kind } from './content-folder.ts';
import type { Edition } from './edition.ts';
import { readEdition } from './read-edition.ts';
import { writeLedger } from './story-ledger.ts';

/** Milliseconds between two lines of progress. */
const PROGRESS_EVERY = 3000;
/** Milliseconds in which changes on disk are taken as one. */
const SETTLE = 60;

let reading: Promise<Edition> | undefined;
let settling: Promise<Edition> | undefined;

function read({ logger, watcher }: LoaderContext): Promise<Edition> {
	let last = Date.now();
	return readEdition({
		contentDir,
		publicDir,
		now: buildTime(),
		timeZone: site.timeZone,
		// Only the development server watches; there a writer sees what is not yet out.
		preview: watcher !== undefined,
		onProgress: (done, all) => {
			if (Date.now() - last < PROGRESS_EVERY) return;
			last = Date.now();
			logger.info(`${done} of ${all} files rendered`);
		},
	});
}

/** Reads the edition again once for all collections whose files change together. */
function readAgain(context: LoaderContext): Promise<Edition> {
	settling ??= new Promise((resolve) => setTimeout(resolve, SETTLE)).then(() => {
		settling = undefined;
		reading = read(context);
		return reading;
	});
	return settling;
}

function fill({ store, logger, watcher }: LoaderContext, kind: Kind, edition: Edition): void {
	const { problems } = edition;
	if (problems.length > 0 && !watcher) throw new ContentError(problemReport(problems));
	if (problems.length > 0 && kind === 'articles') logger.error(problemReport(problems));
	store.clear();
	for (const { id, data, html } of edition[kind]) {
		store.set({ id, data: { ...data }, rendered: { html } });
	}
}

/** Wrong content, told without a stack trace: the way out is in a story file, not in the code. */
class ContentError extends Error {
	override name = 'ContentError';
	override stack = '';
}

/** Loads one kind of content file; all kinds share one reading of the content folder. */
export function contentLoader(kind: Kind): Loader {
	return {
		name: `broadsheet-${kind}`,
		async load(context) {
			reading ??= read(context);
			const edition = await reading;
			fill(context, kind, edition);
			if (kind === 'articles') {
				for (const warning of edition.warnings) context.logger.warn(warning);
				mkdirSync(context.config.cacheDir, { recursive: true });
				const ids = edition.articles.map(({ id }) => id);
				writeLedger(context.config.cacheDir, { counts: edition.counts, ids });
			}
			context.watcher?.add(contentDir);
			context.watcher?.on('all', async (_event, path) => {
				if (path.startsWith(contentDir)) fill(context, kind, await readAgain(context));
			});
		},
	};
}
