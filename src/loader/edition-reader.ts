import type { LoaderContext } from 'astro/loaders';
import { contentDir, memoryDir, publicDir } from '../paths.ts';
import { site } from '../site.ts';
import { buildTime } from './build-time.ts';
import { readEdition } from './read-edition.ts';
import { type RelatedEdition, relateEdition } from './related/relate-edition.ts';

/** Milliseconds between two lines of progress. */
const PROGRESS_EVERY = 3000;
/** Milliseconds in which changes on disk are taken as one. */
const SETTLE = 60;

let reading: Promise<RelatedEdition> | undefined;
let settling: Promise<RelatedEdition> | undefined;

async function read({ logger, watcher }: LoaderContext): Promise<RelatedEdition> {
	let last = Date.now();
	const edition = await readEdition({
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
	return relateEdition(edition, site, memoryDir);
}

/** The edition, read once for all collections. */
export function editionFor(context: LoaderContext): Promise<RelatedEdition> {
	reading ??= read(context);
	return reading;
}

/** The edition read anew, once for all collections that hear of the same change. */
export function editionAfterChange(context: LoaderContext): Promise<RelatedEdition> {
	settling ??= new Promise((resolve) => setTimeout(resolve, SETTLE)).then(() => {
		settling = undefined;
		reading = read(context);
		return reading;
	});
	return settling;
}
