import { expect, test } from 'vitest';
import { HOST_LIMITS, type HostLimits } from '../../../src/domain/hosting/host-limits.ts';
import { sizeOf, sizeReport } from '../../../src/domain/hosting/site-size.ts';

const files = (sizes: Record<string, number>) =>
	Object.entries(sizes).map(([path, size]): [string, { size: number }] => [path, { size }]);
const SIZE = sizeOf(
	files({ 'index.html': 10, 'a/index.html': 20, 'a/b/c.jpg': 500, 'a/b/d.jpg': 1 }),
);
const host = (limits: Partial<HostLimits>): HostLimits => ({
	...{ host: 'A host', source: '', read: '' },
	...limits,
});

test('a site is as large as hosts count it', () => {
	expect(SIZE).toEqual({ files: 4, entries: 6, filesInFolder: 2, bytes: 531, bytesOfFile: 500 });
	expect(sizeOf([])).toEqual({ files: 0, entries: 0, filesInFolder: 0, bytes: 0, bytesOfFile: 0 });
});

test.each<[string, Partial<HostLimits>, boolean]>([
	['as many files as it may have', { files: 4 }, true],
	['more files', { files: 3 }, false],
	['more files and folders', { entries: 5 }, false],
	['more files in a folder', { filesInFolder: 1 }, false],
	['more bytes', { bytes: 530 }, false],
	['a larger file', { bytesOfFile: 499 }, false],
])('a site of %s fits or not', (_, limits, fits) => {
	const { line } = sizeReport(SIZE, [host(limits)]);
	expect(line).toBe(`4 files, 1 MB: ${fits ? 'fits' : 'too large for'} A host`);
});

test('hosts that a site fits stand before those it does not', () => {
	const hosts = [
		host({ host: 'B', files: 1 }),
		host({ host: 'C' }),
		host({ host: 'D', bytes: 1e9 }),
	];
	expect(sizeReport(SIZE, hosts).line).toBe('4 files, 1 MB: fits C and D; too large for B');
});

test('before a limit is reached, it is told which', () => {
	const size = { ...SIZE, files: 18_000, bytes: 4e8 };
	const near = (limits: Partial<HostLimits>) => sizeReport(size, [host(limits)]).warnings;
	expect(near({ files: 20_000, bytes: 1e9 })).toEqual([
		'A host takes 20,000 files at most, and this site has 18,000 files',
	]);
	expect(near({ files: 20_001 })).toEqual([]);
	expect(near({ files: 17_999 })).toEqual([]);
	expect(near({ bytes: 4.1e8 })).toEqual(['A host takes 410 MB at most, and this site has 400 MB']);
});

test('every limit has its source and the day it was read', () => {
	for (const { source, read, host: _, ...limits } of HOST_LIMITS) {
		expect(source).toMatch(/^https:\/\//);
		expect(read).toMatch(/^\d{4}-\d\d-\d\d$/);
		expect(Object.keys(limits).length).toBeGreaterThan(0);
	}
});
