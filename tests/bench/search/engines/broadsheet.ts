import { join } from 'node:path';
import { IndexFiles } from '../../../../src/client/search/index-files.ts';
import { StaticEngine } from '../../../../src/client/search/static-engine.ts';
import type { SearchPage } from '../../../../src/domain/search/provider.ts';
import type { Ask } from './engine.ts';
import { fromDisk } from './from-disk.ts';

/** Our engine over the index in `dir`. */
export function broadsheet(dir: string, language: string): Ask {
	const scope = fromDisk(dir) as Pick<typeof globalThis, 'fetch'>;
	const files = new IndexFiles(scope);
	const { fetch } = scope;
	const engine = new StaticEngine(files, (address) => import(join(dir, address)), [language]);
	return async (words, shown) => {
		globalThis.fetch = fetch;
		const asked = { words, filters: {}, sort: 'best', shown, literal: false } as const;
		let last: SearchPage | undefined;
		for await (const page of engine.search(asked, new AbortController().signal, false)) last = page;
		return {
			urls: last?.results.map(({ url }) => url) ?? [],
			corrected: last?.understanding.corrected,
		};
	};
}
