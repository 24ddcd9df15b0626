/** Finds a Chromium for the browser tests; run with `--install`, it installs one where there is none. */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';

/** Where systems keep Chromium and Chrome. */
const USUAL_PLACES = [
	'/usr/bin/chromium',
	'/usr/bin/chromium-browser',
	'/usr/bin/google-chrome-stable',
	'/usr/bin/google-chrome',
	'/snap/bin/chromium',
	'/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
	'/Applications/Chromium.app/Contents/MacOS/Chromium',
	'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
	'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
];

/** Path of a browser: the one CHROME_PATH names, Playwright's own, or the system's. */
export function findBrowser(): string | undefined {
	const named = process.env.CHROME_PATH;
	return [...(named ? [named] : []), chromium.executablePath(), ...USUAL_PLACES].find(existsSync);
}

/** Path of Debian's Chromium without a window, which takes half the time of one that hides its own. */
export function findWindowless(): string | undefined {
	return process.env.CHROME_PATH
		? undefined
		: ['/usr/bin/chromium-headless-shell'].find(existsSync);
}

/** Another installation may be running; seconds to wait for its end. */
const LOCKED = ['-o', 'DPkg::Lock::Timeout=300'];

/**
 * Ways to install a browser, tried in order: Debian's packages, which its archive signs, where one is
 * root; else the one for our version of Playwright, which comes from its makers with no digest but
 * over HTTPS.
 */
function install(): void {
	const run = (command: string, ...options: string[]) =>
		spawnSync(command, options, { stdio: 'inherit' }).status === 0;
	const get = (...packages: string[]) =>
		run('apt-get', ...LOCKED, 'install', '-y', '-q', ...packages);
	if (
		process.getuid?.() === 0 &&
		existsSync('/usr/bin/apt-get') &&
		run('apt-get', 'update', '-q')
	) {
		if (get('chromium', 'chromium-headless-shell') || get('chromium')) return;
	}
	const playwright = new URL('cli.js', import.meta.resolve('playwright-core'));
	run(process.execPath, fileURLToPath(playwright), 'install', 'chromium');
}

if (process.argv.includes('--install') && !findBrowser()) {
	console.log('No Chromium found for the browser tests; installing one.');
	install();
	if (!findBrowser()) {
		console.error(
			'No Chromium could be installed. Install Chrome or Chromium, or set CHROME_PATH to one.',
		);
		process.exit(1);
	}
}
