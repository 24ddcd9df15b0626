import { buildSite } from '../build/build-site.ts';
import { compiledProgram } from '../build/compile.ts';
import { takeWorkFolders } from '../build/work-folders.ts';
import { forTerminal } from '../domain/terminal-text.ts';
import { argumentsOf, BUILD_VARIABLES } from './usage.ts';

argumentsOf({
	command: 'npm run build',
	does: 'Builds the site, from what the last build has left as far as that still holds.',
	variables: BUILD_VARIABLES,
	example: 'CONTENT_DIR=../stories OUT_DIR=../site npm run build',
});

// Vite and Astro decide by it what a build is.
process.env.NODE_ENV ??= 'production';

const say = (line: string) => console.log(forTerminal(line));
try {
	takeWorkFolders(say);
	await buildSite({
		say,
		warn: (line) => console.warn(forTerminal(`Warning: ${line}`)),
		programFor: compiledProgram,
	});
} catch (error) {
	console.error(forTerminal((error as Error).stack || (error as Error).message));
	process.exitCode = 1;
}
