import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import type { Server } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, inject } from 'vitest';
import { serve } from '../../src/commands/serve.ts';
import type { SearchDocument } from '../../src/domain/search/document.ts';
import type { SearchManifest } from '../../src/domain/search/manifest.ts';
import { searchOtherIndex } from './other-index.ts';
import { SMALL_SHARDS, writeIndexOf } from './search-index.ts';

/**
 * Serves the tests' edition with the search index of other stories, for the tests of one file or block.
 * @param limits of a shard.
 * @returns its address and its index, there once the tests run.
 */
export function useSiteWithIndexOf(
	documents: SearchDocument[],
	limits = SMALL_SHARDS,
): { site: string; manifest: SearchManifest } {
	let folder: string;
	let server: Server;
	const served = {} as { site: string; manifest: SearchManifest };
	beforeAll(async () => {
		folder = mkdtempSync(join(tmpdir(), 'broadsheet-parts-'));
		const dir = join(folder, 'site');
		cpSync(inject('siteDir'), dir, { recursive: true });
		rmSync(join(dir, 'search-index'), { recursive: true });
		served.manifest = await writeIndexOf(documents, dir, limits);
		searchOtherIndex(dir, served.manifest);
		({ server, url: served.site } = await serve(dir, 0));
	});
	afterAll(() => {
		server?.close();
		server?.closeAllConnections();
		rmSync(folder, { recursive: true, force: true });
	});
	return served;
}
