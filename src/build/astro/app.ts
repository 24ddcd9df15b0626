/** Astro's application for static builds, as far as pages are rendered with it. */

export interface RouteData {
	component: string;
	/** Names of what its addresses leave open; “...name” may be several parts, or none. */
	params: string[];
	pattern: RegExp;
	/** Whether its pages are made in a build; those of a server are not. */
	prerender: boolean;
}

/** A script that an integration has given to all pages: a file, or one written out in them. */
interface GivenScript {
	/** Address of the file. */
	value?: string;
	/** What is written out. */
	children?: string;
}

export interface AppRoute {
	routeData: RouteData;
	/** What is written out in its pages. */
	styles: { content?: string }[];
	scripts: GivenScript[];
}

/** What of the application is used (astro/dist/core/build/app.js). */
export interface AstroApp {
	manifest: { routes: AppRoute[] };
	/** The paths of each route, asked for once. */
	routeCache: { clearAll: () => void };
	setInternals: (internals: object) => void;
	setOptions: (options: object) => void;
	render: (request: Request, options: { routeData: RouteData }) => Promise<Response>;
}

const METHODS = ['setInternals', 'setOptions', 'render'] as const;

/** Says that the installed Astro is another than this code knows. */
export class UnknownAstro extends Error {}

/** @throws {UnknownAstro} if it is not as {@link AstroApp} says. */
function checked(app: AstroApp | undefined): AstroApp {
	const missing = METHODS.find((name) => typeof app?.[name] !== 'function');
	if (missing) throw new UnknownAstro(`its application has no ${missing}()`);
	if (typeof app?.routeCache?.clearAll !== 'function') {
		throw new UnknownAstro('its application does not let go of the paths of routes');
	}
	const routes: Partial<AppRoute>[] | undefined = app.manifest?.routes;
	const isKnown = ({ routeData, styles, scripts }: Partial<AppRoute>) =>
		typeof routeData?.component === 'string' && Array.isArray(styles) && Array.isArray(scripts);
	if (!Array.isArray(routes) || !routes.every(isKnown)) {
		throw new UnknownAstro('its manifest has no routes with styles and scripts');
	}
	return app;
}

/**
 * The application in a module that Astro has made.
 * @param entry address of the module.
 * @throws {UnknownAstro} if it is not as this code knows it.
 */
export async function loadApp(entry: string): Promise<AstroApp> {
	const { app } = (await import(entry)) as { app?: AstroApp };
	return checked(app);
}
