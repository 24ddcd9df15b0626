import { basePathOf } from '../domain/base-path.ts';
import { warningsOf } from '../domain/content/remarks.ts';
import { UNNAMED } from '../domain/content/site-file.ts';
import { isMainEdition } from '../domain/newspaper/language-editions.ts';
import { locale } from '../locale.ts';
import { contentDir, publicDir } from '../paths.ts';
import { site } from '../site.ts';
import { dictionaryTag } from '../words/languages.ts';
import { addressesIn } from './addresses-file.ts';
import type { AskEditions } from './ask-editions.ts';
import { buildTime } from './build-time.ts';
import { givenPlugins } from './given-plugins.ts';
import type { LoadedEdition } from './loaded-edition.ts';
import { readLook } from './look/read-look.ts';
import { openStore } from './open-store.ts';
import { missingPrivacyPage } from './privacy-page.ts';
import type { ReadOptions } from './read-content.ts';
import { readEdition } from './read-edition.ts';
import { siteFileIn } from './site-file.ts';

/** Reads the content folder of this site, as it is published at the time of the build or, as a preview, will be. */
export async function readSite({
	store = openStore(),
	ask,
	...options
}: Pick<ReadOptions, 'preview' | 'onProgress'> & {
	store?: ReadOptions['store'];
	/** Undefined if the other editions of the newspaper are not known. */
	ask?: AskEditions | undefined;
}): Promise<LoadedEdition> {
	const { remark, rehype } = await givenPlugins();
	const siteFile = siteFileIn(contentDir);
	const { file, isMissing, links: siteLinks, remarks } = siteFile;
	// As long as its address is not said, nobody can have one of its addresses.
	const isPublished = site.url !== UNNAMED.url;
	// While it is written, a site stands at the root of its address.
	const {
		look,
		files: lookFiles,
		...seen
	} = await readLook(contentDir, site, options.preview ? '' : basePathOf(site.url));
	const edition = await readEdition({
		contentDir,
		publicDir,
		now: buildTime(),
		timeZone: site.timeZone,
		typography: site.typographicQuotes,
		siteUrl: site.url,
		language: site.language,
		locale,
		hasPlugins: remark.length + rehype.length > 0,
		store,
		siteLinks,
		hosts: site.hosts,
		editions: isMainEdition(site) ? site.languages.slice(1) : [],
		beside: site.languages.length > 0 ? { ask } : undefined,
		remembered: isPublished ? addressesIn(contentDir) : undefined,
		...options,
	});
	if (isMissing) remarks.push({ sort: 'unnamedSite', found: site.name, file });
	if (!dictionaryTag(site.language)) {
		const line = siteFile.lineOf(['language']);
		remarks.push({ sort: 'wordsInEnglish', found: site.language, file, line });
	}
	return {
		...edition,
		...{ look, lookFiles, addresses: isPublished ? edition.addresses : [] },
		problems: [
			...seen.problems,
			...edition.problems,
			...missingPrivacyPage(site, edition, siteFile),
		],
		warnings: [...warningsOf([...remarks, ...seen.remarks]), ...edition.warnings],
	};
}
