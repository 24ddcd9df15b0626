import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { AstroConfig, AstroIntegration, IntegrationResolvedRoute } from 'astro';
import { basePathOf } from '../../domain/base-path.ts';
import { InputError } from '../../domain/text/input-error.ts';
import { digestOf, digestOfFile } from '../../loader/digest.ts';
import { givenMarkdown, givenPlugins, type MarkdownSettings } from '../../loader/given-plugins.ts';
import { shownPath } from '../../loader/shown-path.ts';
import { workDir } from '../../paths.ts';
import { site } from '../../site.ts';
import { forgetProgram, keepProgram, type PageData, type Program, programKey } from '../program.ts';
import { UnknownAstro } from './app.ts';
import { refuseOtherPlugins, settingsWithoutPart } from './markdown-settings.ts';
import { modulesOutside } from './modules-outside.ts';
import { forgetCollections, otherCollections } from './other-collections.ts';
import { astroPrerenderer } from './prerenderer.ts';
import { buildIntegrations, foreignRoutes, reasonsFor } from './reasons.ts';
import type { AstroRun, CompiledProgram } from './run.ts';

/** Name of the integration that has these hooks. */
export const BUILD_HOOKS = 'broadsheet-build';

/** Path that the site stands below. */
const base = basePathOf(site.url);

/** Folder in which Astro makes the site while a build runs. */
const MADE = join(workDir, 'compiled');
const folderUrl = (path: string) => pathToFileURL(join(path, '/'));

/** @throws {InputError} if a page is to be made by a server when a reader asks for it. */
function refuseServer(routes: IntegrationResolvedRoute[]): void {
	const made = routes.filter(
		({ isPrerendered, origin }) => !isPrerendered && origin !== 'internal',
	);
	throw new InputError(
		`Broadsheet makes sites that need no server, and ${made.map(({ entrypoint }) => entrypoint).join(', ') || 'astro.config.mjs'} asks for one. Take “prerender = false” or “output: 'server'” out.`,
	);
}

/** @throws {InputError} if the project says for itself which path the site stands below. */
function refuseBase(given: string): void {
	if (given === '/') return;
	throw new InputError(
		`astro.config.mjs: base is “${given}”. The path a site stands below is part of url in site.yaml, such as https://someone.github.io/paper; take the line out.`,
	);
}

const withoutPart = (names: string[]) =>
	`of the settings for Markdown in astro.config.mjs, ${names.join(', ')} hold for your own pages alone; stories are rendered as they always are`;

/** Where Astro keeps what collections hold while it compiles. */
const DATA_STORE = join(workDir, 'cache', 'data-store.json');

/** A program of which Astro renders every page. */
const plainProgram = (key: string): Program => ({
	key,
	assets: MADE,
	modules: undefined,
	isNew: true,
});

export interface AstroHooksOptions {
	/** Stands for the code that the build began with. */
	code: string;
	/** Whether Astro is to render every page itself. */
	isPlain: boolean;
	warn: (line: string) => void;
	/** The build of ours, for which Astro waits before it ends. */
	publishing?: Promise<void>;
}

/**
 * The hooks by which Astro's build takes part in ours: it keeps the program that Astro compiles, and
 * lets Astro go on from there only if it has something to do.
 */
export function astroHooks(
	run: AstroRun,
	{ code, isPlain, warn, publishing }: AstroHooksOptions,
): AstroIntegration {
	let config: AstroConfig;
	let routes: IntegrationResolvedRoute[] = [];
	let pageData: Map<string, { styles: unknown[] }> = new Map();
	const outside = modulesOutside();

	/** Keeps what Astro has compiled, for later builds too if it stands for the code alone. */
	async function keep(): Promise<CompiledProgram> {
		if (programKey() !== code) {
			throw new InputError('The code changed while it was compiled; run the build again.');
		}
		const integrations = buildIntegrations(config.integrations, BUILD_HOOKS);
		const because = reasonsFor({
			routes: foreignRoutes(routes),
			integrations,
			collections: otherCollections(),
			modules: outside.files().map(shownPath),
		});
		const program = isPlain ? plainProgram(code) : await keptOrPlain();
		if (!program.modules) because.push('every page');
		if (because.length === 0) return program;
		forgetProgram(code);
		const others = [...outside.files(), DATA_STORE].filter((file) => existsSync(file));
		return {
			...program,
			key: digestOf([program.key, ...others.map(digestOfFile)].join()),
			astro: { because, hooksSeeAll: integrations.length > 0, run },
		};
	}

	async function keptOrPlain(): Promise<Program> {
		const styles = [...pageData].map(([key, data]): PageData => [key, { styles: data.styles }]);
		try {
			return await keepProgram(MADE, code, styles);
		} catch (error) {
			if (!(error instanceof UnknownAstro)) throw error;
			warn(
				`this Astro is another than Broadsheet knows (${error.message}), so it renders every page itself, which takes longer`,
			);
			return plainProgram(code);
		}
	}

	return {
		name: BUILD_HOOKS,
		hooks: {
			'astro:config:setup': ({ config: given, updateConfig }) => {
				refuseBase(given.base);
				forgetCollections();
				updateConfig({
					base: `${base}/`,
					outDir: folderUrl(MADE),
					cacheDir: folderUrl(join(workDir, 'cache')),
					vite: { plugins: [outside.plugin] },
				});
			},
			'astro:routes:resolved': ({ routes: resolved }) => {
				routes = resolved;
			},
			'astro:config:done': async ({ config: done, buildOutput }) => {
				config = done;
				if (buildOutput === 'server') refuseServer(routes);
				refuseOtherPlugins(config.markdown as MarkdownSettings, await givenPlugins());
				const idle = settingsWithoutPart(await givenMarkdown());
				if (idle.length > 0) warn(withoutPart(idle));
			},
			'astro:build:setup': ({ pages }) => {
				pageData = pages;
			},
			'astro:build:start': ({ setPrerenderer }) => {
				setPrerenderer((byAstro) => astroPrerenderer(byAstro, { run, folder: MADE, keep }));
			},
			'astro:build:done': () => {
				run.done(MADE);
				return publishing;
			},
		},
	};
}
