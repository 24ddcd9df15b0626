import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname } from 'node:path';
import { onTestFinished } from 'vitest';
import { answer } from '../../src/server/answer.ts';
import { SiteFolder } from '../../src/server/site-folder.ts';

const TYPES: Record<string, string> = { '.js': 'text/javascript', '.html': 'text/html' };

export interface ChangingSite {
	/** Address it is served at, with a slash at the end. */
	url: string;
	/** Texts served in place of the site’s own, by path (`/sw.js`); an empty page is none. */
	changed: Map<string, string>;
	/** Paths asked for since the test began. */
	asked: string[];
	/** Milliseconds for which pages keep their readers waiting. */
	delay: number;
}

/** Serves a built site of which parts change, as the next build of it would; until the test ends. */
export async function aChangingSite(dir: string): Promise<ChangingSite> {
	const site: ChangingSite = { url: '', changed: new Map(), asked: [], delay: 0 };
	const folder = new SiteFolder(dir);
	const server = createServer((request, response) => {
		const { pathname } = new URL(request.url ?? '/', 'http://site');
		site.asked.push(pathname);
		const changed = site.changed.get(pathname);
		if (changed !== undefined) {
			response.setHeader('Content-Type', TYPES[extname(pathname) || '.html'] ?? 'text/plain');
			response.end(changed);
		} else if (pathname.endsWith('/')) {
			setTimeout(() => answer(request, response, folder), site.delay).unref();
		} else answer(request, response, folder);
	});
	await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
	onTestFinished(() => {
		server.close();
		server.closeAllConnections();
	});
	site.url = `http://localhost:${(server.address() as AddressInfo).port}/`;
	return site;
}
