import { findBrowser, findWindowless } from '../../src/commands/find-browser.ts';
import { QUIET } from '../helpers/quiet-browser.ts';
import { findFirefox, findWebkit } from './find-engines.ts';
import { puppeteerEngine } from './puppeteer-engine.ts';
import type { Engine } from './tab.ts';
import { webkitEngine } from './webkit-engine.ts';

/** What a test says where a browser is missing. */
const found = <Browser>(browser: Browser | undefined): Browser => {
	if (browser === undefined) throw new Error('There is none; npm run test:engines installs it.');
	return browser;
};

/** What the tests know of an engine before they start it. */
interface Known {
	/** Starts a browser of it. */
	launch: () => Promise<Engine>;
	/** Whether its driver can print. */
	prints: boolean;
	/** Whether its driver tells what is complained of in the console. */
	tellsComplaints: boolean;
}

/** The three engines that browsers have. */
export const ENGINES: Record<string, Known> = {
	Chromium: {
		prints: true,
		tellsComplaints: true,
		launch: () =>
			puppeteerEngine({ executablePath: found(findWindowless() ?? findBrowser()), args: QUIET }),
	},
	Firefox: {
		prints: true,
		tellsComplaints: true,
		launch: () => puppeteerEngine({ browser: 'firefox', executablePath: found(findFirefox()) }),
	},
	WebKit: {
		prints: false,
		tellsComplaints: false,
		launch: () => webkitEngine(found(findWebkit())),
	},
};
