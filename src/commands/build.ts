import './plain-errors.ts';
import { compiledProgram } from '../build/astro/compile.ts';
import { buildSite } from '../build/build-site.ts';
import { editionProcesses } from '../build/languages/edition-processes.ts';
import { diskFault } from '../build/publication/disk-error.ts';
import { takeWorkFolders } from '../build/work-folders.ts';
import { forTerminal } from '../domain/text/terminal-text.ts';
import { argumentsOf, BUILD_VARIABLES } from './usage.ts';

const given = argumentsOf({
	command: 'npm run build',
	does: 'Builds the site, from what the last build has left as far as that still holds.',
	words: {
		'--verify':
			'reads every published file, makes anew what is not as it was published, and removes what no build has made',
		'--plain': 'has Astro itself render every page, one after the other, whatever was kept',
	},
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
		otherEditions: editionProcesses,
		isVerifying: given.includes('--verify'),
		isPlain: given.includes('--plain'),
	});
} catch (error) {
	const fault = diskFault(error);
	const { stack, message } = error as Error;
	console.error(forTerminal(fault ? `${fault} Nothing was published.` : stack || message));
	process.exitCode = 1;
}
