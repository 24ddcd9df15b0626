import type { AstroIntegration, IntegrationResolvedRoute } from 'astro';
import { isOwnRoute } from './own-routes.ts';

/** What a paper has beside Broadsheet that only a run of Astro's can make. */
export interface PartsOfAstro {
	/** Routes that are no kind of page of ours. */
	routes: string[];
	/** Integrations that work on the built site. */
	integrations: string[];
	/** Collections of content beside the edition. */
	collections: string[];
	/** Modules that the code imports from outside the project's code. */
	modules: string[];
}

/** Routes that are no kind of page of ours, and that a build renders. */
export const foreignRoutes = (
	routes: Pick<IntegrationResolvedRoute, 'entrypoint' | 'isPrerendered' | 'pattern' | 'type'>[],
): string[] =>
	routes
		.filter(({ entrypoint, isPrerendered }) => isPrerendered && !isOwnRoute(entrypoint))
		.map(({ type, entrypoint, pattern }) =>
			type === 'page' || type === 'endpoint' ? entrypoint : pattern,
		);

/** Integrations that have a hook in the build of a site, but for one. */
export const buildIntegrations = (
	integrations: Pick<AstroIntegration, 'name' | 'hooks'>[],
	own: string,
): string[] =>
	integrations
		.filter(
			({ name, hooks }) =>
				name !== own && Object.keys(hooks).some((hook) => hook.startsWith('astro:build:')),
		)
		.map(({ name }) => name);

const named = (one: string, many: string, names: string[]) => {
	if (names.length === 0) return [];
	return [`${names.length === 1 ? one : many} ${names.join(', ')}`];
};

/** Why Astro has a part in a build, in words; empty if it has none. */
export const reasonsFor = ({
	routes,
	integrations,
	collections,
	modules,
}: PartsOfAstro): string[] => [
	...named('the route', 'the routes', routes),
	...named('the integration', 'the integrations', integrations),
	...named('the collection', 'the collections', collections),
	...named('the module', 'the modules', modules),
];
