import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { serve } from '../../src/commands/serve.ts';
import { runBuild } from './run-build.ts';

declare module 'vitest' {
	interface ProvidedContext {
		/** Folder of the tests' own edition, built. */
		siteDir: string;
		/** Address it is served at, with a slash at the end. */
		siteUrl: string;
	}
}

/** Builds the tests' own edition once, as `npm run build` does, and serves it while the tests run. */
export default async function setup(project: TestProject): Promise<() => void> {
	const folder = mkdtempSync(join(tmpdir(), 'broadsheet-site-'));
	const dir = join(folder, 'site');
	const { status, output } = await runBuild({ OUT_DIR: dir });
	if (status !== 0) throw new Error(`The edition could not be built.\n${output}`);
	const { server, url } = await serve(dir, 0);
	project.provide('siteDir', dir);
	project.provide('siteUrl', url);
	return () => {
		server.close();
		server.closeAllConnections();
		rmSync(folder, { recursive: true, force: true });
	};
}
