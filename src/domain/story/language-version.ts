import { storyUrl } from '../urls.ts';

/** A story in one of its languages: of the same edition by its id, of another by its path on the host. */
export type LanguageVersion = { lang: string } & ({ id: string } | { url: string });

/** Address, with its host, of a version of a story. */
export const versionUrl = (version: { id: string } | { url: string }, siteUrl: string): string =>
	'url' in version ? new URL(version.url, siteUrl).href : siteUrl + storyUrl(version.id);
