import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { AstroConfig, AstroIntegration } from 'astro';
import { buildSite } from '../build/build-site.ts';
import { isCompiling } from '../build/compile.ts';
import { headersTooLong } from '../build/host-files.ts';
import { keepProgram, type PageData, type Program, programKey } from '../build/program.ts';
import { takeWorkFolders } from '../build/work-folders.ts';
import { forTerminal } from '../domain/text/terminal-text.ts';
import { programDir, workDir } from '../paths.ts';

/**
 * Lets Astro compile the code and keeps what it has made, with which `build/` renders the pages: in
 * threads, and only those that have changed. `astro build` by itself builds the whole site too.
 */
export function siteProgram(): AstroIntegration {
	let config: AstroConfig;
	let pageData: Map<string, { styles: unknown[] }> = new Map();
	let program: Program | undefined;
	return {
		name: 'site-program',
		hooks: {
			'astro:config:setup': ({ command, updateConfig, logger }) => {
				if (command !== 'build') return;
				if (!isCompiling()) takeWorkFolders((line) => logger.info(line));
				const folder = (name: string) => pathToFileURL(join(workDir, `${name}/`));
				updateConfig({ outDir: folder('compiled'), cacheDir: folder('cache') });
			},
			'astro:config:done': ({ config: done }) => {
				config = done;
			},
			'astro:build:setup': ({ pages }) => {
				pageData = pages;
			},
			'astro:build:start': ({ setPrerenderer, logger }) => {
				setPrerenderer({
					name: 'broadsheet',
					setup: async () => {
						const styles = [...pageData].map(([key, data]): PageData => [
							key,
							{ styles: data.styles },
						]);
						const made = fileURLToPath(config.outDir);
						program = await keepProgram(programDir, made, programKey(), styles);
						const warning = headersTooLong(program.policy);
						if (warning) logger.warn(warning);
					},
					getStaticPaths: async () => [],
					render: async () => new Response(),
				});
			},
			'astro:build:done': async ({ logger }) => {
				if (isCompiling()) return;
				await buildSite({
					say: (line) => logger.info(forTerminal(line)),
					warn: (line) => logger.warn(forTerminal(line)),
					isVerifying: false,
					programFor: () => program as Program,
				});
			},
		},
	};
}
