import { warningsOf } from '../domain/content/remarks.ts';
import { UNNAMED } from '../domain/content/site-file.ts';
import { contentDir, publicDir } from '../paths.ts';
import { site } from '../site.ts';
import { addressesIn } from './addresses-file.ts';
import { buildTime } from './build-time.ts';
import { givenPlugins } from './given-plugins.ts';
import type { LoadedEdition } from './loaded-edition.ts';
import { openStore } from './open-store.ts';
import { type ReadOptions, readEdition } from './read-edition.ts';
import { siteFileIn } from './site-file.ts';

/** Reads the content folder of this site, as it is published at the time of the build or, as a preview, will be. */
export async function readSite({
	store = openStore(),
	...options
}: Pick<ReadOptions, 'preview' | 'onProgress'> & {
	store?: ReadOptions['store'];
}): Promise<LoadedEdition> {
	const { remark, rehype } = await givenPlugins();
	const { file, isMissing, links: siteLinks, remarks } = siteFileIn(contentDir);
	// As long as its address is not said, nobody can have one of its addresses.
	const isPublished = site.url !== UNNAMED.url;
	const edition = await readEdition({
		contentDir,
		publicDir,
		now: buildTime(),
		timeZone: site.timeZone,
		typography: site.typographicQuotes,
		siteUrl: site.url,
		language: site.language,
		hasPlugins: remark.length + rehype.length > 0,
		store,
		siteLinks,
		hosts: site.hosts,
		remembered: isPublished ? addressesIn(contentDir) : undefined,
		...options,
	});
	if (isMissing) remarks.push({ sort: 'unnamedSite', found: site.name, file });
	const addresses = isPublished ? edition.addresses : [];
	return { ...edition, addresses, warnings: [...warningsOf(remarks), ...edition.warnings] };
}
