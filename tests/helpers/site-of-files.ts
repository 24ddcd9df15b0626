import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll } from 'vitest';
import { serve } from '../../src/commands/serve.ts';
import { writeFiles } from './content-folder.ts';
import { runBuild } from './run-build.ts';

/** Makes the files of a content folder, by path. */
type Files = () => Promise<Record<string, string | Uint8Array>>;

interface StartedSite {
	url: string;
	end: () => void;
}

/** Builds and serves a content folder. */
async function startSite(files: Files): Promise<StartedSite> {
	const folder = mkdtempSync(join(tmpdir(), 'broadsheet-files-'));
	const remove = () => rmSync(folder, { recursive: true, force: true });
	try {
		const [CONTENT_DIR, OUT_DIR] = [join(folder, 'content'), join(folder, 'site')];
		writeFiles(CONTENT_DIR, await files());
		const { status, output } = await runBuild({ CONTENT_DIR, OUT_DIR });
		if (status !== 0) throw new Error(`The site could not be built.\n${output}`);
		const { server, url } = await serve(OUT_DIR, 0);
		const end = () => {
			server.close();
			server.closeAllConnections();
			remove();
		};
		return { url, end };
	} catch (error) {
		remove();
		throw error;
	}
}

/**
 * Builds and serves a content folder, for the tests of one file or block.
 * @returns the address of its site, there once the tests run.
 */
export function useSiteOf(files: Files): { site: string } {
	let started: StartedSite | undefined;
	const served = {} as { site: string };
	beforeAll(async () => {
		started = await startSite(files);
		served.site = started.url;
	});
	afterAll(() => started?.end());
	return served;
}

/**
 * Builds and serves content folders for the tests of one file, each while the tests of the one before
 * it run.
 * @returns what waits for the site of a name, and has its address.
 */
export function useSitesOf<Name extends string>(
	names: readonly Name[],
	filesOf: (name: Name) => ReturnType<Files>,
): (name: Name) => Promise<string> {
	const sites = new Map<Name, Promise<StartedSite>>();
	beforeAll(() => {
		let before: Promise<unknown> = Promise.resolve();
		for (const name of names) {
			const site = before.then(() => startSite(() => filesOf(name)));
			sites.set(name, site);
			before = site.catch(() => undefined);
		}
	});
	afterAll(async () => {
		for (const site of await Promise.allSettled(sites.values())) {
			if (site.status === 'fulfilled') site.value.end();
		}
	});
	return async (name) => {
		const site = await sites.get(name);
		if (!site) throw new Error(`There is no site of ${name}.`);
		return site.url;
	};
}
