/** The security policy of this site's pages, with the hashes of what is written out in them. */
import { hash } from 'node:crypto';
import { searchOrigins } from './domain/search/settings.ts';
import { PAGE_SCRIPTS } from './domain/security/page-scripts.ts';
import type { PolicySources } from './domain/security/security-policy.ts';
import { site } from './site.ts';
import { layerOrder } from './styles/layers.ts';

/** A text as policies name it. */
const hashSource = (text: string) => `'sha256-${hash('sha256', text, 'base64')}'`;

/** What Astro writes out in the pages of a route, by itself or for an integration. */
export interface WrittenOut {
	styles: readonly { type?: string; content?: string }[];
	scripts: readonly { type?: string; children?: string }[];
}

/** What the pages of a route may run and apply, beside what is written out in all pages. */
export function policySources({ styles, scripts }: WrittenOut): PolicySources {
	return {
		scripts: [...PAGE_SCRIPTS, ...scripts.flatMap(({ children }) => children ?? [])].map(
			hashSource,
		),
		styles: [layerOrder, ...styles.flatMap(({ content }) => content ?? [])].map(hashSource),
		searchOrigins: searchOrigins(site.search),
	};
}
