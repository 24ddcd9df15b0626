import { existsSync } from 'node:fs';
import { isBuiltin } from 'node:module';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { MEDIA_CODE } from '../../src/build/edition-pages.ts';
import { SOURCES } from '../../src/build/program.ts';
import { INDEX_CODE } from '../../src/build/search/part-keys.ts';
import { READING_CODE } from '../../src/loader/open-store.ts';
import { RELATED_CODE } from '../../src/loader/related/memory-file.ts';
import { type Import, importsOf, reachedFrom, sourcesIn } from '../helpers/import-graph.ts';

/** Files that share work out or keep what came of it: what comes of it is the same whatever they do. */
const KEEPERS = [
	...['loader/threads.ts', 'loader/noted-folder.ts', 'loader/sealed-file.ts'],
	...['loader/digest.ts', 'loader/files-inside.ts', 'loader/fingerprint.ts'],
];

/**
 * Packages that no key need stand for: the version of Pagefind stands in a file of the index's key, and
 * what zod has made of front matter is part of what a key is made of.
 */
const KNOWN_OTHERWISE = ['pagefind', 'astro/zod'];

const imports = importsOf(sourcesIn('src'));

/** What decides what a stage makes, and is not under a path of its key. */
function uncovered(key: string[], starts: string[], all: Import[]): string[] {
	const isCovered = (path: string) =>
		key.some((each) => path === each || path.startsWith(`${each}/`));
	return reachedFrom(starts, all)
		.filter(({ to, isFile }) =>
			isFile
				? !KEEPERS.includes(to) && !isCovered(join('src', to))
				: !isBuiltin(to) && !KNOWN_OTHERWISE.includes(to) && !isCovered('package-lock.json'),
		)
		.map(({ to }) => to);
}

test.each([
	['what files of content become', READING_CODE, ['loader/reading-thread.ts']],
	[
		'what is remembered of related stories',
		RELATED_CODE,
		['domain/related/relate.ts', 'loader/related/threads.ts'],
	],
	[
		'parts of the index',
		INDEX_CODE,
		['build/search/place-shards.ts', 'build/search/place-lists.ts'],
	],
	['pictures', MEDIA_CODE, ['pictures/published-picture.ts']],
	[
		'the program',
		SOURCES,
		imports.map(({ from }) => from).filter((file) => file.startsWith('pages/')),
	],
])('the key of %s stands for all code that makes them', (_, key, starts) => {
	expect(starts.filter((file) => !existsSync(join('src', file)))).toEqual([]);
	expect(reachedFrom(starts, imports).length).toBeGreaterThan(starts.length);
	expect(uncovered(key, starts, imports)).toEqual([]);
});

describe('a key does not stand for', () => {
	const made = importsOf({
		'build/search/a.ts': "import type { B } from '../../domain/b.ts'; import 'node:fs';",
		'domain/b.ts': "import { c } from '../markdown/c.ts';",
		'markdown/c.ts': "import 'sharp'; new Worker(new URL('./d.ts', import.meta.url));",
		'markdown/d.ts': "import '../loader/threads.ts';",
	});

	test('a file or a package that is reached through others', () => {
		const key = ['src/build/search', 'src/domain'];
		const found = ['markdown/c.ts', 'sharp', 'markdown/d.ts'];
		expect(uncovered(key, ['build/search/a.ts'], made)).toEqual(found);
		expect(
			uncovered([...key, 'src/markdown', 'package-lock.json'], ['build/search/a.ts'], made),
		).toEqual([]);
	});

	test('a folder whose name only begins as one of its paths does', () => {
		expect(uncovered(['src/build', 'src/dom'], ['domain/b.ts'], made)).toContain('domain/b.ts');
	});
});
