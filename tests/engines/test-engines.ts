import { spawnSync } from 'node:child_process';
import { canInstallPackages, installPackages } from '../../src/commands/debian-packages.ts';
import { findOrInstallBrowser, NO_BROWSER } from '../../src/commands/find-browser.ts';
import { argumentsOf, CHROME_PATH, fail } from '../../src/commands/usage.ts';
import { findFirefox, findWebkit } from './find-engines.ts';

argumentsOf({
	command: 'npm run test:engines',
	does: `Does what readers do in a browser of each engine: Chromium, Firefox and WebKit (WebKitGTK). Installs
those that are missing where one is root on a Debian.`,
	variables: CHROME_PATH,
	example: 'npm run test:engines',
});

/** What Debian calls the engines beside Chromium; of what it recommends with them nothing is needed. */
const PACKAGES = ['--no-install-recommends', 'firefox-esr', 'webkit2gtk-driver', 'xvfb'];

const haveAll = () => findFirefox() !== undefined && findWebkit() !== undefined;

if (!findOrInstallBrowser()) fail(NO_BROWSER);
if (!haveAll() && canInstallPackages()) {
	console.log('Not all engines are here; installing them.');
	installPackages(PACKAGES);
}
if (!haveAll()) {
	fail(
		'Firefox, WebKitWebDriver with the MiniBrowser of WebKitGTK, and Xvfb are needed: on Debian ' +
			'`apt-get install firefox-esr webkit2gtk-driver xvfb`.',
	);
}

const words = ['run', '--config', 'tests/engines/vitest.config.ts', '--root', '.'];
const { status } = spawnSync(process.execPath, ['node_modules/vitest/vitest.mjs', ...words], {
	stdio: 'inherit',
});
process.exitCode = status ?? 1;
