import { existsSync, readFileSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test, vi } from 'vitest';
import { aPaper } from '../helpers/a-themed-paper.ts';
import { writeFiles } from '../helpers/content-folder.ts';
import { developing } from '../helpers/developing.ts';
import { filesIn } from '../helpers/pages.ts';
import { buildFolder } from '../helpers/remembered-build.ts';

const BYTES = Buffer.from([0x25, 0x50, 0x44, 0x46, 0, 255, 13, 10]);
const timesOf = (site: string) =>
	new Map(filesIn(site).map((file) => [file, statSync(join(site, file)).mtimeMs]));

test('a file is published byte for byte, and renders no page anew as it comes, changes and goes', async () => {
	const content = aPaper();
	const { site } = await buildFolder(content);
	let before = timesOf(site);
	/** Files of the site that the next build writes, but for the mark of the site. */
	const writtenBy = async () => {
		const { output } = await buildFolder(content);
		const after = timesOf(site);
		const changed = [...after].filter(([file, time]) => before.get(file) !== time);
		before = after;
		const [, rendered] = /pages, (\d+) rendered/.exec(output) ?? [];
		return {
			changed: changed.map(([file]) => file).filter((file) => file !== '.broadsheet.json'),
			rendered: Number(rendered),
		};
	};
	writeFiles(content, { 'files/2022/report.pdf': BYTES });
	// What is copied counts as rendered, and no page is beside it.
	const own = { changed: ['files/2022/report.pdf'], rendered: 1 };
	expect(await writtenBy()).toEqual(own);
	expect(readFileSync(join(site, 'files/2022/report.pdf'))).toEqual(BYTES);
	writeFiles(content, { 'files/2022/report.pdf': Buffer.concat([BYTES, BYTES]) });
	expect(await writtenBy()).toEqual(own);
	rmSync(join(content, 'files'), { recursive: true });
	expect(await writtenBy()).toEqual({ changed: [], rendered: 0 });
	expect(existsSync(join(site, 'files'))).toBe(false);
});

test('Astro alone publishes the same', async () => {
	const content = aPaper({ 'files/a b.pdf': BYTES });
	const { site } = await buildFolder(content, undefined, ['--plain']);
	expect(readFileSync(join(site, 'files/a b.pdf'))).toEqual(BYTES);
});

test('the development server has files, also those that come while it runs', async () => {
	const content = aPaper({ 'files/a.pdf': BYTES });
	const { address } = await developing(content);
	const bytesAt = async (path: string) => {
		const response = await fetch(address + path);
		return response.ok ? Buffer.from(await response.arrayBuffer()) : response.status;
	};
	expect(await bytesAt('/files/a.pdf')).toEqual(BYTES);
	writeFiles(content, { 'files/b.csv': 'x' });
	await vi.waitFor(async () => expect(await bytesAt('/files/b.csv')).toEqual(Buffer.from('x')), {
		timeout: 60_000,
		interval: 200,
	});
});
