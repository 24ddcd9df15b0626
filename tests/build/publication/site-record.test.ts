import { rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test, vi } from 'vitest';
import {
	isIntact,
	readRecord,
	type SiteRecord,
	takeRecord,
	writeNextRecord,
} from '../../../src/build/publication/site-record.ts';
import { SITE_MARK } from '../../../src/build/site-mark.ts';
import { aFolder, writeFiles } from '../../helpers/content-folder.ts';

vi.mock(import('../../../src/paths.ts'), async (original) => {
	const { mkdtempSync } = await import('node:fs');
	const { tmpdir } = await import('node:os');
	return { ...(await original()), memoryDir: mkdtempSync(join(tmpdir(), 'broadsheet-test-')) };
});

/** The record of a site whose mark was written so many seconds after 1970, in a folder of its own. */
function aSite() {
	const outDir = aFolder();
	const publish = (id: string, seconds: number): SiteRecord => {
		writeFiles(outDir, { [SITE_MARK]: '{}' });
		utimesSync(join(outDir, SITE_MARK), seconds, seconds);
		const { size, mtimeMs } = statSync(join(outDir, SITE_MARK));
		return { id, files: new Map([[SITE_MARK, { size, mtimeMs, digest: 'd', key: 'k' }]]) };
	};
	return { outDir, publish };
}

const read = (outDir: string) => readRecord(outDir, expect.fail);

test('of a site that was never published nothing is remembered', () => {
	expect(read(aFolder())).toBeUndefined();
});

test('the record of a site is read as it was written', () => {
	const { outDir, publish } = aSite();
	const record = publish('first', 1e9);
	writeNextRecord(outDir, record);
	takeRecord(outDir);
	expect(read(outDir)).toEqual(record);
});

test('a build that was killed before or after a site took its place leaves the record of the one that is there', () => {
	const { outDir, publish } = aSite();
	writeNextRecord(outDir, publish('first', 1e9));
	takeRecord(outDir);
	const second = publish('second', 2e9);
	writeNextRecord(outDir, second);
	expect(read(outDir)?.id).toBe('second');
	publish('first', 1e9);
	expect(read(outDir)?.id).toBe('first');
});

test('the record of a site that has gone, or of another, is none', () => {
	const { outDir, publish } = aSite();
	writeNextRecord(outDir, publish('first', 1e9));
	takeRecord(outDir);
	publish('of another machine', 3e9);
	expect(read(outDir)).toBeUndefined();
	rmSync(join(outDir, SITE_MARK));
	expect(read(outDir)).toBeUndefined();
});

test('a file is intact while its size and its time are as they were', () => {
	const folder = aFolder();
	writeFileSync(join(folder, 'a'), 'text');
	const { size, mtimeMs } = statSync(join(folder, 'a'));
	expect(isIntact(folder, 'a', { size, mtimeMs })).toBe(true);
	expect(isIntact(folder, 'a', { size: size + 1, mtimeMs })).toBe(false);
	expect(isIntact(folder, 'a', { size, mtimeMs: mtimeMs + 1 })).toBe(false);
	expect(isIntact(folder, 'b', { size, mtimeMs })).toBe(false);
});
