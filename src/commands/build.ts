import { buildSite } from '../build/build-site.ts';
import { compiledProgram } from '../build/compile.ts';
import { diskFault } from '../build/publication/disk-error.ts';
import { takeWorkFolders } from '../build/work-folders.ts';
import { argumentsOf, BUILD_VARIABLES } from './usage.ts';

const given = argumentsOf({
	command: 'npm run build',
	does: 'Builds the site, from what the last build has left as far as that still holds.',
	words: {
		'--verify':
			'reads every published file, makes anew what is not as it was published, and removes what no build has made',
	},
	variables: BUILD_VARIABLES,
	example: 'CONTENT_DIR=../stories OUT_DIR=../site npm run build',
});

// Vite and Astro decide by it what a build is.
process.env.NODE_ENV ??= 'production';

const say = (line: string) => console.log(line);
try {
	takeWorkFolders(say);
	await buildSite({
		say,
		warn: (line) => console.warn(`Warning: ${line}`),
		programFor: compiledProgram,
		isVerifying: given.includes('--verify'),
	});
} catch (error) {
	const fault = diskFault(error);
	if (fault) console.error(`${fault} Nothing was published.`);
	else console.error((error as Error).stack || (error as Error).message);
	process.exitCode = 1;
}
