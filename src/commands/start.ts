import './plain-errors.ts';
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { readSiteMark } from '../build/site-mark.ts';
import { leftOut } from '../build/story-pages.ts';
import { readSummary } from '../build/summary.ts';
import { basePathOf } from '../domain/base-path.ts';
import { countLabel } from '../domain/text/labels.ts';
import { namedOutDir } from '../paths.ts';
import { site } from '../site.ts';
import { portOf } from './port.ts';
import { serve } from './serve.ts';
import { argumentsOf, BUILD_VARIABLES, fail } from './usage.ts';

argumentsOf({
	command: 'npm start',
	does: 'Builds the site, if anything has changed since the last build, and serves it on this machine.',
	variables: { ...BUILD_VARIABLES, PORT: 'port it is served at (4321)' },
	example: 'PORT=8080 npm start',
});

/** Milliseconds that what is being sent has to end, once it is asked to. */
const LAST_MOMENTS = 2_000;

const port = portOf(process.env.PORT || '4321');
if (port === undefined) {
	fail(
		`PORT is ${process.env.PORT}. A port is a whole number from 1 to 65535: PORT=8080 npm start`,
	);
}
const hadSite = readSiteMark(namedOutDir) !== undefined;
const build = fileURLToPath(new URL('./build.ts', import.meta.url));
const { status } = spawnSync(process.execPath, [build], { stdio: 'inherit' });
const mark = readSiteMark(namedOutDir);
if (status !== 0 || !mark) {
	const kept = hadSite ? ` The last good site is still in ${namedOutDir}.` : '';
	console.error(`The build failed; what is wrong is said above.${kept}`);
	process.exit(status || 1);
}
try {
	const { server, url } = await serve(namedOutDir, port, basePathOf(site.url));
	const counts = readSummary()?.counts;
	const rest = counts ? ` (${leftOut(counts)})` : '';
	console.log(`${countLabel(mark.published)} on ${mark.pages} pages${rest}`);
	console.log(`Read them at ${url} (Ctrl+C ends)`);
	for (const signal of ['SIGINT', 'SIGTERM']) {
		// Asked a second time, it ends at once.
		process.once(signal, () => {
			server.close();
			setTimeout(() => server.closeAllConnections(), LAST_MOMENTS).unref();
		});
	}
} catch (error) {
	const { code } = error as NodeJS.ErrnoException;
	if (code === 'EADDRINUSE') {
		const other = port < 65535 ? port + 1 : 8080;
		fail(`Port ${port} is taken. Choose another: PORT=${other} npm start`);
	}
	if (code === 'EACCES') {
		fail(`Port ${port} is for administrators. Choose one from 1024 on: PORT=8080 npm start`);
	}
	throw error;
}
