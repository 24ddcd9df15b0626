import { expect, test } from 'vitest';
import { indexedStories, requireAllIndexed } from '../../../src/build/search/indexed-stories.ts';
import { searchFiles } from '../../../src/domain/search/manifest.ts';
import { MANIFEST } from '../../helpers/a-whole-site.ts';
import { aContentFolder, aFolder } from '../../helpers/content-folder.ts';

const shard = MANIFEST.shards[0] as (typeof MANIFEST.shards)[number];
/** A folder with an index of shards of so many stories each. */
const anIndexOf = (...stories: number[]) =>
	aContentFolder({
		[searchFiles.manifest]: JSON.stringify({
			...MANIFEST,
			shards: stories.map((count) => ({ ...shard, stories: count })),
		}),
	});

test('the stories of all shards of an index are counted; no index has none', () => {
	expect(indexedStories(anIndexOf(3, 4))).toBe(7);
	expect(indexedStories(aFolder())).toBe(0);
});

test.each([
	['too few', 6],
	['too many', 8],
])('an index with %s stories is not published', (_, built) => {
	expect(() => requireAllIndexed(anIndexOf(3, 4), built)).toThrow(
		`Search knows 7 of ${built} stories; nothing was published.`,
	);
	expect(() => requireAllIndexed(anIndexOf(3, 4), 7)).not.toThrow();
});
