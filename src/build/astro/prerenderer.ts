import { cpSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setEnvironmentData } from 'node:worker_threads';
import type { AstroPrerenderer } from 'astro';
import { basePathOf, withinBase } from '../../domain/base-path.ts';
import { PAGE_SOURCE } from '../../domain/pages/page-source.ts';
import { pageKind } from '../../domain/pages/site-pages.ts';
import { site } from '../../site.ts';
import { hasStyleFiles } from '../../style-files.ts';
import { finishedPage } from '../finished-page.ts';
import { writeStyleFiles } from '../write-style-files.ts';
import type { AstroApp } from './app.ts';
import { componentOf, isOwnRoute } from './own-routes.ts';
import type { AstroRun, CompiledProgram, RenderedPage } from './run.ts';

/** Astro's own prerenderer, which lets its application be seen (astro/dist/core/build/default-prerenderer.js). */
export type PrerendererByAstro = AstroPrerenderer & { app?: Pick<AstroApp, 'manifest'> };

type PathsOfRoutes = Awaited<ReturnType<AstroPrerenderer['getStaticPaths']>>;

/** A path as routes have it, from the address of a page: without a slash at its end. */
const pathOf = (address: string) => decodeURI(address).replace(/(?<=.)\/$/, '');

/**
 * The paths of the routes that are no kind of ours. Those of our kinds are not asked for: for each
 * that would be all its pages, with all that they show.
 */
async function foreignPaths(byAstro: PrerendererByAstro): Promise<PathsOfRoutes> {
	const { manifest } = byAstro.app as Pick<AstroApp, 'manifest'>;
	const all = manifest.routes;
	manifest.routes = all.filter(({ routeData }) => !isOwnRoute(routeData.component));
	try {
		return await byAstro.getStaticPaths();
	} finally {
		manifest.routes = all;
	}
}

/** The path and the route of a page, as Astro asks for it. */
function givenPath({ kind, url }: RenderedPage, { manifest }: Pick<AstroApp, 'manifest'>) {
	const component = componentOf(kind);
	const route = manifest.routes.find(({ routeData }) => routeData.component === component);
	return { pathname: kind === 'notFound' ? '/404' : pathOf(url), route: route?.routeData };
}

export interface PrerendererWork {
	run: AstroRun;
	/** Folder that Astro writes the site into. */
	folder: string;
	/** Keeps what Astro has compiled. */
	keep: () => Promise<CompiledProgram>;
}

/**
 * Has Astro wait until our pages are rendered, if it has a part in the build. Then it writes them down
 * beside those of its own routes, so that hooks hear of all of them; or it renders all of them.
 */
export function astroPrerenderer(
	byAstro: PrerendererByAstro,
	{ run, folder, keep }: PrerendererWork,
): AstroPrerenderer {
	const files = new Map<string, string>();
	const base = basePathOf(site.url);
	return {
		...byAstro,
		name: 'broadsheet',
		setup: async () => {},
		getStaticPaths: async () => {
			const program = await keep();
			const going = run.compiled(program);
			if (!program.astro) return [];
			const { source, pages, beside } = await going;
			// Threads start with a copy of this data. Functions cannot be copied; what is inherited is not.
			setEnvironmentData(PAGE_SOURCE, Object.create(source));
			for (const { from, at = '' } of beside) {
				cpSync(from, join(folder, at), { recursive: true });
			}
			await byAstro.setup?.();
			if (hasStyleFiles) writeStyleFiles(folder, (byAstro.app as AstroApp).manifest.routes);
			if (!pages) return byAstro.getStaticPaths();
			const given = [];
			for (const page of pages) {
				// A film may be larger than memory, and files have names that addresses spell otherwise.
				if (pageKind(page.kind).isFile) cpSync(page.file, join(folder, page.path));
				else {
					const path = givenPath(page, byAstro.app as AstroApp);
					given.push(path);
					files.set(path.pathname, page.file);
				}
			}
			return [...given, ...(await foreignPaths(byAstro))] as PathsOfRoutes;
		},
		render: async (request, options) => {
			const file = files.get(pathOf(withinBase(new URL(request.url).pathname, base)));
			if (file === undefined) {
				const rendered = await byAstro.render(request, options);
				const isOurs = isOwnRoute(options.routeData.component);
				if (rendered instanceof Response) return finishedPage(rendered, isOurs);
				return { ...rendered, response: await finishedPage(rendered.response, isOurs) };
			}
			return new Response(new Uint8Array(readFileSync(file)));
		},
	};
}
