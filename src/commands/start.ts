/** `npm start`: builds the site if anything has changed since the last build, and serves it. */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { countLabel } from '../domain/labels.ts';
import { readSiteMark, SITE_MARK } from '../integrations/site-mark.ts';
import { leftOut } from '../integrations/story-pages.ts';
import { contentDir, outDir } from '../paths.ts';
import { isCurrent } from './is-current.ts';
import { serve } from './serve.ts';

/** What a site is made of beside its stories. */
const CODE = ['src', 'public', 'astro.config.mjs', 'package-lock.json'];
const PORT = Number(process.env.PORT || 4321);

const hadSite = existsSync(join(outDir, SITE_MARK));
if (!isCurrent(outDir, contentDir, CODE, new Date())) {
	const { status } = spawnSync('npm', ['run', 'build'], { stdio: 'inherit' });
	if (status !== 0) {
		const kept = hadSite ? ` The last good site is still in ${outDir}.` : '';
		console.error(`The build failed; what is wrong is said above.${kept}`);
		process.exit(status ?? 1);
	}
}
const mark = readSiteMark(outDir);
try {
	const { url } = await serve(outDir, PORT);
	console.log(`${countLabel(mark.published)} on ${mark.pages} pages (${leftOut(mark)})`);
	console.log(`Read them at ${url} (Ctrl+C ends)`);
} catch (error) {
	if ((error as NodeJS.ErrnoException).code !== 'EADDRINUSE') throw error;
	console.error(`Port ${PORT} is taken. Choose another: PORT=${PORT + 1} npm start`);
	process.exit(1);
}
