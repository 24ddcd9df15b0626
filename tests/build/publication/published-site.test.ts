import { rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, expect, test, vi } from 'vitest';
import type { Builder } from '../../../src/build/builder.ts';
import { filesLine, publishedSite } from '../../../src/build/publication/published-site.ts';
import { takeRecord, writeNextRecord } from '../../../src/build/publication/site-record.ts';
import { SITE_MARK } from '../../../src/build/site-mark.ts';
import { digestOfFile } from '../../../src/loader/digest.ts';
import { outDir } from '../../../src/paths.ts';
import { writeFiles } from '../../helpers/content-folder.ts';

vi.mock(import('../../../src/paths.ts'), async (original) => {
	const { mkdtempSync } = await import('node:fs');
	const { tmpdir } = await import('node:os');
	const folder = mkdtempSync(join(tmpdir(), 'broadsheet-test-'));
	const own = { outDir: join(folder, 'site'), memoryDir: join(folder, 'memory') };
	return { ...(await original()), ...own };
});

/** A build, and what it has said and warned of. */
function aBuild(isVerifying = false) {
	const said: string[] = [];
	const warned: string[] = [];
	const builder = {
		isVerifying,
		say: (line: string) => void said.push(line),
		warn: (line: string) => void warned.push(line),
	} as Builder;
	return { said, warned, found: publishedSite(builder) };
}

/** Publishes a site of these files, beside its mark, as far as a record of it goes. */
function aSite(files: Record<string, string>) {
	writeFiles(outDir, { [SITE_MARK]: '{}', ...files });
	const known = Object.keys({ [SITE_MARK]: '', ...files }).map((path) => {
		const file = join(outDir, path);
		const { size, mtimeMs } = statSync(file);
		return [path, { size, mtimeMs, digest: digestOfFile(file), key: path }] as const;
	});
	const record = { id: 'first', files: new Map(known) };
	writeNextRecord(outDir, record);
	takeRecord(outDir);
	return record;
}

beforeEach(() => rmSync(join(outDir, '..'), { recursive: true, force: true }));

test('where no site is, a build begins with nothing, and nobody is warned', () => {
	expect(aBuild()).toEqual({
		said: [],
		warned: [],
		found: { record: undefined, isWhole: false },
	});
});

test('a site of which nothing is remembered is told of, and made from nothing', () => {
	writeFiles(outDir, { 'index.html': 'front' });
	const { found, warned } = aBuild();
	expect(found).toEqual({ record: undefined, isWhole: false });
	expect(warned).toEqual([
		`nothing is remembered of what is in ${outDir}; a site made from nothing takes its place`,
	]);
});

test.each([false, true])(
	'a site that is as it was published is whole (verified: %s)',
	(verifies) => {
		const record = aSite({ 'index.html': 'front' });
		const { found, warned, said } = aBuild(verifies);
		expect(found).toEqual({ record, isWhole: true });
		expect(warned).toEqual([]);
		expect(said).toEqual(verifies ? ['Verified 2 files: each is as it was published'] : []);
	},
);

test('a site with a file that is other than it was is not whole', () => {
	aSite({ 'index.html': 'front', 'a.html': 'a' });
	writeFiles(outDir, { 'a.html': 'other' });
	const { found, warned } = aBuild();
	expect([found.isWhole, found.record?.files.has('a.html')]).toEqual([false, true]);
	expect(warned).toEqual([]);
});

test('a build that verifies tells of damaged files and of strays, and goes on from what is sound', () => {
	aSite({ 'index.html': 'front', 'a.html': 'a' });
	writeFiles(outDir, { 'a.html': 'other' });
	writeFiles(outDir, { 'mine.txt': 'mine' });
	const { found, warned, said } = aBuild(true);
	expect([...(found.record?.files.keys() ?? [])]).toEqual([SITE_MARK, 'index.html']);
	expect(found.isWhole).toBe(false);
	expect(said).toEqual([]);
	expect(warned).toEqual([
		'not as they were published, and now made anew:\n  a.html',
		'made by no build, and now removed:\n  mine.txt',
	]);
});

test('of many files ten are named, and the others counted', () => {
	const paths = Array.from({ length: 12 }, (_, at) => `${at}.html`);
	expect(filesLine('gone:', paths).split('\n  ')).toEqual([
		'gone:',
		...paths.slice(0, 10),
		'and 2 more',
	]);
	expect(filesLine('gone:', paths.slice(0, 10)).split('\n  ')).toEqual([
		'gone:',
		...paths.slice(0, 10),
	]);
});
