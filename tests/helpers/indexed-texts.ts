import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { readManifest, searchFiles } from '../../src/domain/search/manifest.ts';
import { placesOf } from '../../src/domain/search/packs.ts';
import type { ShardFile, StoryText } from '../../src/domain/search/rows.ts';

/** What the search index of a built site holds of every story. */
export function indexedTexts(dir: string): StoryText[] {
	const { shards } = readManifest(readFileSync(join(dir, searchFiles.manifest), 'utf8'));
	return shards.flatMap(({ folder }) => {
		const rows = readFileSync(join(dir, searchFiles.rows(folder)), 'utf8');
		return placesOf((JSON.parse(rows) as ShardFile).packed.texts).map(({ pack, start, length }) => {
			const file = readFileSync(join(dir, searchFiles.texts(folder, pack)));
			return JSON.parse(String(gunzipSync(file.subarray(start, start + length)))) as StoryText;
		});
	});
}
