import './plain-errors.ts';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, watch } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { isDeepStrictEqual } from 'node:util';
import type { Site } from '../domain/content/site-file.ts';
import { SITE_FILE, siteFileIn } from '../loader/site-file.ts';
import { contentDir } from '../paths.ts';
import { argumentsOf, CONTENT_DIR, fail } from './usage.ts';

const given = argumentsOf({
	command: 'npm run dev',
	does: 'Shows the site while you write, drafts included, and tells mistakes over the page.',
	words: {
		'--port PORT': 'port it is shown at (4321, or the next that is free)',
		'--host': 'shows it to other devices of your network too',
		'--open': 'opens it in your browser',
	},
	variables: CONTENT_DIR,
	example: 'npm run dev -- --port 8080',
});

/** Milliseconds in which changes on disk are taken as one. */
const SETTLE = 100;

const withNode = fileURLToPath(new URL('./with-node.cjs', import.meta.url));

/** Whether the file says something that can be shown and is not what a server shows. */
function isOther(shown: Site | undefined): boolean {
	const { site } = siteFileIn(contentDir);
	return site !== undefined && !isDeepStrictEqual(site, shown);
}

/**
 * Runs Astro's server, which has the facts about the newspaper as they are when it starts, and starts
 * it anew when they change. What is wrong with them, the server tells over the page.
 * @returns the status it ends with.
 */
async function serve(): Promise<number> {
	const { site } = siteFileIn(contentDir);
	const call = [withNode, 'astro', 'dev', ...given];
	const server = spawn(process.execPath, call, { stdio: 'inherit' });
	const pass = (signal: NodeJS.Signals) => server.kill(signal);
	process.on('SIGTERM', pass);
	let isReplaced = false;
	let settling: NodeJS.Timeout | undefined;
	const watcher = watch(contentDir, (_event, name) => {
		if (name !== SITE_FILE) return;
		clearTimeout(settling);
		settling = setTimeout(() => {
			if (isOther(site)) isReplaced = server.kill();
		}, SETTLE);
	});
	const [status] = await once(server, 'exit');
	watcher.close();
	clearTimeout(settling);
	process.off('SIGTERM', pass);
	return isReplaced ? serve() : (status ?? 1);
}

if (!existsSync(contentDir)) fail(`${contentDir} is no folder; make it, or set CONTENT_DIR.`);
process.exitCode = await serve();
