/** Renders pages with the program of the site, as Astro itself does for a static build. */
import { setEnvironmentData } from 'node:worker_threads';
import { basePathOf } from '../domain/base-path.ts';
import type { Navigation } from '../domain/pages/navigation.ts';
import { PAGE_SOURCE, type PageSource } from '../domain/pages/page-source.ts';
import type { SitePage } from '../domain/pages/site-page.ts';
import type { PageKind, PageViews } from '../domain/pages/site-pages.ts';
import type { BodyOf } from '../domain/story/story.ts';
import { forTerminal } from '../domain/text/terminal-text.ts';
import { isDamage } from '../loader/damaged-store.ts';
import { type AstroApp, loadApp, type RouteData } from './astro/app.ts';
import { componentOf } from './astro/own-routes.ts';
import { finishedPage } from './finished-page.ts';
import type { PageModules } from './program.ts';

/** Passes on what Astro warns of; its errors are thrown too. */
function tellWarning({ level, message }: { level: string; message: string }): void {
	if (level === 'warn') console.warn(forTerminal(message));
}

/** A page whose parameters are all there: JSON has left out those that are undefined. */
function withParams<View>(page: SitePage<View>, { params }: RouteData): SitePage<View> {
	const names = params.map((name) => name.replace('...', ''));
	return { ...page, params: Object.fromEntries(names.map((name) => [name, page.params[name]])) };
}

/** Under this name Astro keeps the bundle of the scripts that integrations have given to all pages. */
const PAGE_SCRIPTS = 'astro:scripts/page.js';

/** The scripts that integrations have given to all pages, as Astro's application asks for them. */
function givenScripts({ manifest }: AstroApp) {
	const scripts = manifest.routes.find((route) => route.scripts.length > 0)?.scripts ?? [];
	const file = scripts.find(({ value }) => value !== undefined)?.value;
	const writtenOut = scripts.flatMap(({ children }) =>
		children === undefined ? [] : [{ stage: 'head-inline', content: children }],
	);
	return {
		settings: { scripts: file === undefined ? writtenOut : [{ stage: 'page' }, ...writtenOut] },
		bundles: new Map(file === undefined ? [] : [[PAGE_SCRIPTS, file]]),
	};
}

/** Status a page must have to be one. */
const statusOf = (kind: PageKind) => (kind === 'notFound' ? 404 : 200);

export interface RendererSettings {
	modules: PageModules;
	/** Address that the site is published at. */
	siteUrl: string;
	navigation: Navigation;
	bodyOf: BodyOf;
	/** File of a story, as a person would type it. */
	fileOf: (id: string) => string;
}

/** A rendered page: the bytes of its file, and what it took beside others. */
export interface Rendered {
	bytes: Buffer;
	seconds: number;
}

/** Renders pages of one kind, in their order. */
export type RenderPages = <Kind extends PageKind>(
	kind: Kind,
	pages: SitePage<PageViews[Kind]>[],
) => Promise<Rendered[]>;

/** @throws of a page that cannot be rendered, naming its address. */
export async function pageRenderer(settings: RendererSettings): Promise<RenderPages> {
	const { modules, siteUrl, navigation, bodyOf, fileOf } = settings;
	const base = basePathOf(siteUrl);
	const app = await loadApp(modules.entry);
	const { settings: given, bundles } = givenScripts(app);
	app.setInternals({
		pagesByKeys: new Map(modules.pageData),
		entrySpecifierToBundleMap: bundles,
	});
	app.setOptions({
		settings: given,
		logger: { options: { destination: { write: tellWarning } } },
	});
	const routes = new Map(
		app.manifest.routes.map(({ routeData }) => [routeData.component, routeData]),
	);

	return async (kind, pages) => {
		const component = componentOf(kind);
		const routeData = routes.get(component);
		if (!routeData) throw new Error(`There is no route ${component}.`);
		const whole = pages.map((page) => withParams(page, routeData));
		const source: PageSource = {
			pagesOf: (asked) => {
				if ((asked as PageKind) === kind) return whole as never;
				throw new Error(
					`a page of the kind ${kind} has what it shows from its own view alone, and it asks for pages of the kind ${asked}`,
				);
			},
			navigation,
			bodyOf,
		};
		setEnvironmentData(PAGE_SOURCE, source as never);
		app.routeCache.clearAll();
		const fileBehind = ({ params }: SitePage<unknown>) =>
			kind === 'story' ? `${fileOf(String(params.story))}: ` : '';
		const renderOne = async (page: SitePage<unknown>): Promise<Rendered> => {
			const { url } = page;
			const start = performance.now();
			try {
				// Astro asks even for files with a slash at the end where all addresses have one.
				const asked = new URL(base + (routeData.pattern.test(url) ? url : `${url}/`), siteUrl);
				const response = await app.render(new Request(asked), { routeData });
				if (response.status !== statusOf(kind)) throw new Error(`status ${response.status}`);
				const placed = await finishedPage(response, true);
				const bytes = Buffer.from(await placed.arrayBuffer());
				return { bytes, seconds: (performance.now() - start) / 1000 };
			} catch (cause) {
				// A text that is damaged is no fault of its page.
				if (isDamage(cause)) throw cause;
				const message = `${url} cannot be rendered: ${(cause as Error).message}`;
				throw new Error(fileBehind(page) + message, { cause });
			}
		};
		// With the first, Astro finds the paths of the route; the others then need not.
		const [first, ...others] = whole;
		if (!first) return [];
		return [await renderOne(first), ...(await Promise.all(others.map(renderOne)))];
	};
}
