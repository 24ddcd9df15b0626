import { mkdtempSync, rmSync } from 'node:fs';
import type { Server } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll } from 'vitest';
import { serve } from '../../src/commands/serve.ts';
import { writeFiles } from './content-folder.ts';
import { runBuild } from './run-build.ts';

/**
 * Builds and serves a content folder, for the tests of one file or block.
 * @param files makes its files, by path.
 * @returns the address of its site, there once the tests run.
 */
export function useSiteOf(files: () => Promise<Record<string, string | Uint8Array>>): {
	site: string;
} {
	let folder: string;
	let server: Server;
	const served = {} as { site: string };
	beforeAll(async () => {
		folder = mkdtempSync(join(tmpdir(), 'broadsheet-files-'));
		const [CONTENT_DIR, OUT_DIR] = [join(folder, 'content'), join(folder, 'site')];
		writeFiles(CONTENT_DIR, await files());
		const { status, output } = await runBuild({ CONTENT_DIR, OUT_DIR });
		if (status !== 0) throw new Error(`The site could not be built.\n${output}`);
		({ server, url: served.site } = await serve(OUT_DIR, 0));
	});
	afterAll(() => {
		server?.close();
		server?.closeAllConnections();
		rmSync(folder, { recursive: true, force: true });
	});
	return served;
}
