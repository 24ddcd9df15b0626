/** The security policy of this site's pages, with the hashes of what is written out in them. */
import { hash } from 'node:crypto';
import { basePathOf } from './domain/base-path.ts';
import { searchOrigins } from './domain/search/settings.ts';
import { loadOutsideScripts, outsideOrigins } from './domain/security/outside-scripts.ts';
import { scriptsOfRoute } from './domain/security/page-scripts.ts';
import { type PolicySources, pagePolicy } from './domain/security/security-policy.ts';
import { site } from './site.ts';
import { layerOrder } from './styles/layers.ts';
import { type StyleOfSome, stylesOfSome } from './styles/styles-of-some.ts';

export type { StyleOfSome };

/** A text as policies name it. */
export const hashSource = (text: string) => `'sha256-${hash('sha256', text, 'base64')}'`;

/** What Astro writes out in the pages of a route, by itself or for an integration. */
export interface WrittenOut {
	routeData: { component: string };
	styles: readonly { type?: string; content?: string }[];
	scripts: readonly { type?: string; children?: string }[];
}

/** The styles that only some pages of a route have, as policies name them. */
const HASHES_OF_SOME = Object.entries(stylesOfSome).map(
	([name, style]) => [name as StyleOfSome, hashSource(style)] as const,
);

/** What stands for all that is written out in the pages of a route. */
export type WrittenOutHashes = Pick<PolicySources, 'scripts' | 'styles'>;

/** The hashes of what the pages of a route may run and apply, beside what is written out in all pages. */
export function hashesOf({ routeData, styles, scripts }: WrittenOut): WrittenOutHashes {
	return {
		scripts: [
			...scriptsOfRoute(basePathOf(site.url), routeData.component),
			...scripts.flatMap(({ children }) => children ?? []),
		].map(hashSource),
		styles: [
			...[layerOrder, ...styles.flatMap(({ content }) => content ?? [])].map(hashSource),
			...HASHES_OF_SOME.map(([, hash]) => hash),
		],
	};
}

/** The same for one page of a route, of which only some others have the styles that it has. */
export function hashesOfPage(route: WrittenOut, has: readonly StyleOfSome[]): WrittenOutHashes {
	const { scripts, styles } = hashesOf(route);
	const others = HASHES_OF_SOME.flatMap(([name, hash]) => (has.includes(name) ? [] : hash));
	return { scripts, styles: styles.filter((hash) => !others.includes(hash)) };
}

/** The scripts from elsewhere that this newspaper has in its pages, as sources and origins. */
function outsideSources(): { run: string[]; ask: string[] } {
	const { run, ask } = outsideOrigins(site.scripts);
	return { run: run.length > 0 ? [hashSource(loadOutsideScripts), ...run] : [], ask };
}

/**
 * The policy of pages in which nothing else is written out.
 * @param own styles of the newspaper’s look, which stand in all of its pages.
 * @param isPrivate whether no script from elsewhere is in these pages.
 */
export function policyWith(
	{ scripts, styles }: WrittenOutHashes,
	own?: string,
	isPrivate = false,
): string {
	const { run, ask } = isPrivate ? { run: [], ask: [] } : outsideSources();
	return pagePolicy({
		scripts: [...scripts, ...run],
		styles: own === undefined ? styles : [hashSource(own), ...styles],
		connectOrigins: [...new Set([...searchOrigins(site.search), ...ask])],
	});
}
