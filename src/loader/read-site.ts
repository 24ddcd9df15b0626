import { contentDir, publicDir } from '../paths.ts';
import { site } from '../site.ts';
import { buildTime } from './build-time.ts';
import type { LoadedEdition } from './loaded-edition.ts';
import { openStore } from './open-store.ts';
import { type ReadOptions, readEdition } from './read-edition.ts';

/** Reads the content folder of this site, as it is published at the time of the build or, as a preview, will be. */
export const readSite = ({
	store = openStore(),
	...options
}: Pick<ReadOptions, 'preview' | 'onProgress'> & {
	store?: ReadOptions['store'];
}): Promise<LoadedEdition> =>
	readEdition({
		contentDir,
		publicDir,
		now: buildTime(),
		timeZone: site.timeZone,
		typography: site.typographicQuotes,
		origin: site.url,
		language: site.language,
		store,
		...options,
	});
