/** The security policy of this site's pages, with the hashes of what is written out in them. */
import { hash } from 'node:crypto';
import { searchOrigins } from './domain/search/settings.ts';
import { PAGE_SCRIPTS } from './domain/security/page-scripts.ts';
import type { PolicySources } from './domain/security/security-policy.ts';
import { site } from './site.ts';
import { layerOrder } from './styles/layers.ts';

/** A text as policies name it. */
const hashSource = (text: string) => `'sha256-${hash('sha256', text, 'base64')}'`;

/**
 * What pages may run and apply.
 * @param styles the styles that are written out in them, beside the order of the layers.
 */
export const policySources = (styles: readonly string[]): PolicySources => ({
	scripts: PAGE_SCRIPTS.map(hashSource),
	styles: [...new Set([layerOrder, ...styles].map(hashSource))],
	searchOrigins: searchOrigins(site.search),
});
