import type { AstroIntegration } from 'astro';
import { astroHooks, BUILD_HOOKS } from '../build/astro/hooks.ts';
import { AstroRun } from '../build/astro/run.ts';
import { buildSite } from '../build/build-site.ts';
import { editionProcesses } from '../build/languages/edition-processes.ts';
import { programKey } from '../build/program.ts';
import { takeWorkFolders } from '../build/work-folders.ts';
import { forTerminal } from '../domain/text/terminal-text.ts';

/**
 * Has `astro build` by itself build the whole site, as `npm run build` does, which brings the hooks
 * along with which Astro takes part in a build.
 */
export function siteProgram(): AstroIntegration {
	return {
		name: 'site-program',
		hooks: {
			'astro:config:setup': ({ command, config, updateConfig, logger }) => {
				if (command !== 'build' || config.integrations.some(({ name }) => name === BUILD_HOOKS))
					return;
				const say = (line: string) => logger.info(forTerminal(line));
				const warn = (line: string) => logger.warn(forTerminal(line));
				takeWorkFolders(say);
				const run = new AstroRun();
				const programFor = () => run.program;
				const building = buildSite({
					...{ say, warn, programFor },
					isVerifying: false,
					isPlain: false,
					otherEditions: editionProcesses,
				});
				building.catch((error) => run.fail(error));
				const hooks = astroHooks(run, {
					code: programKey(),
					isPlain: false,
					warn,
					publishing: building.then(() => {}),
				});
				updateConfig({ integrations: [hooks] });
			},
		},
	};
}
