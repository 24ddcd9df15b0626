import { existsSync, globSync } from 'node:fs';

/** Where systems keep Firefox. */
const FIREFOX = [
	'/usr/bin/firefox-esr',
	'/usr/bin/firefox',
	'/snap/bin/firefox',
	'/Applications/Firefox.app/Contents/MacOS/firefox',
	'C:\\Program Files\\Mozilla Firefox\\firefox.exe',
];

/** Where Linux keeps WebKitGTK's small browser, by the conventions of Debian and of Fedora. */
const MINI_BROWSER = [
	'/usr/lib/*/webkit2gtk-4.*/MiniBrowser',
	'/usr/libexec/webkit2gtk-4.*/MiniBrowser',
];

/** Paths of the programs that WebKit is driven with. */
export interface Webkit {
	/** The screen that nobody sees. */
	screen: string;
	driver: string;
	browser: string;
}

/** Path of Firefox. */
export const findFirefox = (): string | undefined => FIREFOX.find(existsSync);

/** All that WebKit is driven with; undefined if anything of it is missing. */
export function findWebkit(): Webkit | undefined {
	const [screen, driver] = ['/usr/bin/Xvfb', '/usr/bin/WebKitWebDriver'];
	const [browser] = globSync(MINI_BROWSER).sort();
	return browser && existsSync(screen) && existsSync(driver)
		? { screen, driver, browser }
		: undefined;
}
