import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { firstFiles, type SearchManifest } from '../../src/domain/search/manifest.ts';
import { scriptJson } from '../../src/domain/story/json-ld.ts';

/** Lets the search page of a built site search another index than that it was built with. */
export function searchOtherIndex(siteDir: string, manifest: SearchManifest): void {
	const file = join(siteDir, 'search/index.html');
	const page = readFileSync(file, 'utf8');
	const worker = /"(\/_astro\/engine-worker[^"]*)"/.exec(page)?.[1];
	const block = (id: string) => new RegExp(`(<script[^>]* id="${id}"[^>]*>).*?(?=</script>)`, 's');
	const first = scriptJson([worker, ...firstFiles(manifest)]);
	const changed = page
		.replace(block('search-first'), (_, start) => start + first)
		.replace(block('search-manifest'), (_, start) => start + scriptJson(manifest));
	if (changed === page) throw new Error('The search page names no index.');
	writeFileSync(file, changed);
}
