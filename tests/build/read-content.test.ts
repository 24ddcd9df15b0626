import { readFileSync, rmSync } from 'node:fs';
import { afterAll, expect, onTestFinished, test, vi } from 'vitest';
import { readContent } from '../../src/build/read-content.ts';
import { Stages } from '../../src/build/stages.ts';
import { readSite } from '../../src/loader/read-site.ts';
import { memoryDir } from '../../src/paths.ts';
import { site } from '../../src/site.ts';
import { aContentFolder, readFolder, storyFile } from '../helpers/content-folder.ts';

vi.mock('../../src/loader/read-site.ts', () => ({ readSite: vi.fn() }));
vi.mock(import('../../src/paths.ts'), async (paths) => {
	const { mkdtempSync } = await import('node:fs');
	const { tmpdir } = await import('node:os');
	return { ...(await paths()), memoryDir: mkdtempSync(`${tmpdir()}/broadsheet-memory-`) };
});

afterAll(() => rmSync(memoryDir, { recursive: true }));

/** Reads a content folder of these files as a build does; what it warned of. */
async function warnedOf(files: Record<string, string>, { strict = false } = {}): Promise<string[]> {
	const folder = aContentFolder(files);
	vi.mocked(readSite).mockImplementation(() => readFolder(folder));
	site.strict = strict;
	onTestFinished(() => {
		site.strict = false;
	});
	const warned: string[] = [];
	const say = () => {};
	const notAsked = () => {
		throw new Error('Nothing else is needed to read.');
	};
	const builder = {
		...{ say, warn: (line: string) => warned.push(line) },
		...{ programFor: notAsked, otherEditions: notAsked },
		...{ isVerifying: false, isPlain: false },
	};
	await readContent(new Stages(say), builder, undefined);
	return warned.map((text) => text.replaceAll(`${folder}/`, ''));
}

const written = () => readFileSync(`${memoryDir}/warnings.txt`, 'utf8');

const CLEAN = { 'articles/a.md': storyFile() };
/** A story with a link that leads nowhere. */
const astray = (title: string) => storyFile(`title: ${title}`, 'See [this](/gone/).');
/** So many of them. */
const manyAstray = (count: number) =>
	Object.fromEntries(
		Array.from({ length: count }, (_, i) => [`articles/a${i}.md`, astray(`Story ${i}`)]),
	);

test('what is worth knowing is warned of, and all of it written to a file', async () => {
	expect(await warnedOf({ ...CLEAN, 'articles/b.md': astray('B') })).toEqual([
		'Links within the site that lead nowhere: 1 in 1 file; they stay as they are; mend the address or take the link off\n  articles/b.md:5  “/gone/”',
	]);
	expect(written()).toContain('articles/b.md:5  “/gone/”\n');
});

test('of many lines the first five are told, with the file that has all of them', async () => {
	const [warning, where] = await warnedOf(manyAstray(7));
	expect(warning?.split('\n').slice(-2)).toEqual([
		'  articles/a4.md:5  “/gone/”',
		'  and 2 lines more',
	]);
	expect(where).toMatch(/^all of these lines are in .*warnings\.txt$/);
	expect(written().match(/“\/gone\/”/g)).toHaveLength(7);
});

test('the file of a clean edition is empty, whatever the last build warned of', async () => {
	await warnedOf(manyAstray(1));
	expect(await warnedOf(CLEAN)).toEqual([]);
	expect(written().trim()).toBe('');
});

test('a strict site is not built with anything to warn of: all lines are the error', async () => {
	const strict = warnedOf(manyAstray(7), { strict: true });
	await expect(strict).rejects.toMatchObject({
		name: 'InputError',
		message: expect.stringMatching(
			/^Nothing was published, since “strict” is set in site\.yaml\.\nLinks within the site that lead nowhere: 7 in 7 files(.*\n){7}.*a6\.md:5 {2}“\/gone\/”$/,
		),
	});
});

test('a strict site with nothing to warn of is built', async () => {
	expect(await warnedOf(CLEAN, { strict: true })).toEqual([]);
});

test('an edition with mistakes is not built, and the mistakes are told alone', async () => {
	const files = { ...manyAstray(1), 'articles/b.md': storyFile('title: B\npubDate: 2022-13-01') };
	await expect(warnedOf(files)).rejects.toMatchObject({
		name: 'InputError',
		message: expect.stringMatching(
			/^1 problem in 1 content file; nothing was published\.\n.*b\.md:3/,
		),
	});
});
