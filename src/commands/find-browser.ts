/** Finds a Chromium for the browser tests; run with `--install`, it installs one where there is none. */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';
import { installPackages } from './debian-packages.ts';

/** Debian's Chromium, and the one without a window, which takes half the time of one that hides its own. */
const OF_DEBIAN = '/usr/bin/chromium';
const WINDOWLESS = '/usr/bin/chromium-headless-shell';

/** Where systems keep Chromium and Chrome. */
const USUAL_PLACES = [
	OF_DEBIAN,
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

/** Path of Debian's Chromium without a window, unless CHROME_PATH names another. */
export function findWindowless(): string | undefined {
	return process.env.CHROME_PATH ? undefined : [WINDOWLESS].find(existsSync);
}

/**
 * Ways to install a browser, tried in order: Debian's packages, where they can be had; else the one for
 * our version of Playwright, which comes from its makers with no digest but over HTTPS.
 */
function install(): void {
	if (installPackages(['chromium', 'chromium-headless-shell'], ['chromium'])) return;
	const playwright = new URL('cli.js', import.meta.resolve('playwright-core'));
	const words = [fileURLToPath(playwright), 'install', 'chromium'];
	spawnSync(process.execPath, words, { stdio: 'inherit' });
}

/** Path of a browser, which is installed where there is none; undefined if that does not help. */
export function findOrInstallBrowser(): string | undefined {
	const found = findBrowser();
	if (found === OF_DEBIAN && !findWindowless()) {
		console.log('Chromium without a window is faster, and is installed for the tests.');
		installPackages(['chromium-headless-shell']);
	}
	if (found) return found;
	console.log('No Chromium found for the browser tests; installing one.');
	install();
	return findBrowser();
}

/** What is said where none can be installed. */
export const NO_BROWSER =
	'No Chromium could be installed. Install Chrome or Chromium, or set CHROME_PATH to one.';

if (process.argv.includes('--install') && !findOrInstallBrowser()) {
	console.error(NO_BROWSER);
	process.exit(1);
}
