import './plain-errors.ts';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, watch } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { isDeepStrictEqual } from 'node:util';
import type { Site } from '../domain/content/site-file.ts';
import type { Locale } from '../domain/words/locale.ts';
import { SITE_FILE, siteFileIn } from '../loader/site-file.ts';
import { localeIn, WORDS_FILE } from '../loader/words-file.ts';
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

/** The facts about the newspaper and its words; undefined if any of them cannot be shown. */
function factsIn(): { site: Site; locale: Locale } | undefined {
	const { site } = siteFileIn(contentDir);
	if (!site) return undefined;
	const { locale, problems } = localeIn(contentDir, site.language);
	return problems.length === 0 ? { site, locale } : undefined;
}

/** Whether the files say something that can be shown and is not what a server shows. */
function isOther(shown: ReturnType<typeof factsIn>): boolean {
	const facts = factsIn();
	return facts !== undefined && !isDeepStrictEqual(facts, shown);
}

/**
 * Runs Astro's server, which has the facts about the newspaper, and its words, as they are when it
 * starts, and starts it anew when they change. What is wrong with them, the server tells over the page.
 * @returns the status it ends with.
 */
async function serve(): Promise<number> {
	const facts = factsIn();
	const call = [withNode, 'astro', 'dev', ...given];
	const server = spawn(process.execPath, call, { stdio: 'inherit' });
	const pass = (signal: NodeJS.Signals) => server.kill(signal);
	process.on('SIGTERM', pass);
	let isReplaced = false;
	let settling: NodeJS.Timeout | undefined;
	const watcher = watch(contentDir, (_event, name) => {
		if (name !== SITE_FILE && name !== WORDS_FILE) return;
		clearTimeout(settling);
		settling = setTimeout(() => {
			if (isOther(facts)) isReplaced = server.kill();
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
