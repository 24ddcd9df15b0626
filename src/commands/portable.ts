import './plain-errors.ts';
import { spawnSync } from 'node:child_process';
import { join, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { takeTurn } from '../build/build-turn.ts';
import { refuseForeignFolder } from '../build/output-folder.ts';
import { COPY_MARK, writeCopy } from '../build/portable/write-copy.ts';
import { filesLine } from '../build/publication/published-site.ts';
import { turnFile } from '../build/work-folders.ts';
import { countLabel } from '../domain/text/labels.ts';
import { forTerminal } from '../domain/text/terminal-text.ts';
import { buildYears, contentDir, outDir, real } from '../paths.ts';
import { site } from '../site.ts';
import { argumentsOf, BUILD_VARIABLES, fail } from './usage.ts';

const LOST_SCRIPTS =
	'modules that need other files, which browsers do not load from a file, and so left out:';

const { BUILD_YEARS: _, ...variables } = BUILD_VARIABLES;
const [named, ...others] = argumentsOf({
	command: 'npm run portable',
	takes: 'FOLDER',
	does: 'Builds the site, if anything has changed since the last build, and makes a copy of it that a browser reads\nfrom files, such as from a USB stick. Only the search and the saving of stories need a server and stay behind.',
	words: { FOLDER: 'of the copy; one that this command has made is replaced' },
	variables,
	example: 'npm run portable -- /media/stick/harbour-times',
});
if (!named || others.length > 0) fail('Say one folder: npm run portable -- ../harbour-times-copy');
if (buildYears)
	fail('BUILD_YEARS makes a part of the site, and a copy is of all of it. Take BUILD_YEARS away.');
const folder = real(resolve(named));
refuseForeignFolder(
	{ path: folder, named: 'FOLDER', mark: COPY_MARK, kind: 'none of a portable copy' },
	[contentDir, outDir],
);
const build = fileURLToPath(new URL('./build.ts', import.meta.url));
const { status } = spawnSync(process.execPath, [build], { stdio: 'inherit' });
if (status !== 0) fail('The build failed, so no copy is made; what is wrong is said above.');
takeTurn(turnFile, () => console.log('A build runs; the copy waits for it'));
const { pages, lostScripts } = writeCopy(outDir, folder, site.url);
if (lostScripts.length > 0) {
	console.warn(forTerminal(`Warning: ${filesLine(LOST_SCRIPTS, lostScripts)}`));
}
const front = join(folder, 'index.html');
console.log(
	forTerminal(`${countLabel(pages, 'page', 'pages')} can be read without a server: open ${front}
${pathToFileURL(front).href}`),
);
