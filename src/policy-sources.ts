/** The security policy of this site's pages, with the hashes of what is written out in them. */
import { hash } from 'node:crypto';
import { basePathOf } from './domain/base-path.ts';
import { searchOrigins } from './domain/search/settings.ts';
import { pageScripts } from './domain/security/page-scripts.ts';
import { type PolicySources, pagePolicy } from './domain/security/security-policy.ts';
import { site } from './site.ts';
import { layerOrder } from './styles/layers.ts';

/** A text as policies name it. */
const hashSource = (text: string) => `'sha256-${hash('sha256', text, 'base64')}'`;

/** What Astro writes out in the pages of a route, by itself or for an integration. */
export interface WrittenOut {
	styles: readonly { type?: string; content?: string }[];
	scripts: readonly { type?: string; children?: string }[];
}

/** What stands for all that is written out in the pages of a route. */
export type WrittenOutHashes = Pick<PolicySources, 'scripts' | 'styles'>;

/** The hashes of what the pages of a route may run and apply, beside what is written out in all pages. */
export function hashesOf({ styles, scripts }: WrittenOut): WrittenOutHashes {
	return {
		scripts: [
			...pageScripts(basePathOf(site.url)),
			...scripts.flatMap(({ children }) => children ?? []),
		].map(hashSource),
		styles: [layerOrder, ...styles.flatMap(({ content }) => content ?? [])].map(hashSource),
	};
}

/**
 * The policy of pages in which nothing else is written out.
 * @param own styles of the newspaper’s look, which stand in all of its pages.
 */
export const policyWith = ({ scripts, styles }: WrittenOutHashes, own?: string): string =>
	pagePolicy({
		scripts,
		styles: own === undefined ? styles : [hashSource(own), ...styles],
		searchOrigins: searchOrigins(site.search),
	});
