import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { readSiteMark } from '../build/site-mark.ts';
import { leftOut } from '../build/story-pages.ts';
import { readSummary } from '../build/summary.ts';
import { countLabel } from '../domain/labels.ts';
import { outDir } from '../paths.ts';
import { serve } from './serve.ts';
import { argumentsOf, BUILD_VARIABLES } from './usage.ts';

argumentsOf({
	command: 'npm start',
	does: 'Builds the site, if anything has changed since the last build, and serves it on this machine.',
	variables: { ...BUILD_VARIABLES, PORT: 'port it is served at (4321)' },
	example: 'PORT=8080 npm start',
});

const PORT = Number(process.env.PORT || 4321);

const hadSite = readSiteMark(outDir) !== undefined;
const build = fileURLToPath(new URL('./build.ts', import.meta.url));
const { status } = spawnSync(process.execPath, [build], { stdio: 'inherit' });
const mark = readSiteMark(outDir);
if (status !== 0 || !mark) {
	const kept = hadSite ? ` The last good site is still in ${outDir}.` : '';
	console.error(`The build failed; what is wrong is said above.${kept}`);
	process.exit(status || 1);
}
try {
	const { url } = await serve(outDir, PORT);
	const counts = readSummary()?.counts;
	const rest = counts ? ` (${leftOut(counts)})` : '';
	console.log(`${countLabel(mark.published)} on ${mark.pages} pages${rest}`);
	console.log(`Read them at ${url} (Ctrl+C ends)`);
} catch (error) {
	if ((error as NodeJS.ErrnoException).code !== 'EADDRINUSE') throw error;
	console.error(`Port ${PORT} is taken. Choose another: PORT=${PORT + 1} npm start`);
	process.exit(1);
}
