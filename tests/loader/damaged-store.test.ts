import { existsSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { DamagedStore, isDamage, withWholeStore } from '../../src/loader/damaged-store.ts';
import { EditionStore } from '../../src/loader/edition-store.ts';
import { Thread } from '../../src/loader/threads.ts';
import { aFolder, writeFiles } from '../helpers/content-folder.ts';

const ROWS = Array.from({ length: 300 }, (_, i) => ({
	path: `articles/${i}.md`,
	digest: `d-${i}`,
	reading: { words: `reading ${i}` },
	html: `<p>${'Words. '.repeat(60)}${i}</p>`,
	text: `Words ${i}`,
}));

function aFilledStore(): string {
	const file = join(aFolder(), 'store.sqlite');
	const store = EditionStore.open(file, 'code');
	store.keep(ROWS);
	store.close();
	return file;
}

/** Reads all that a store holds, and keeps it anew where it is not all there. */
async function readAll(file: string) {
	const store = EditionStore.open<{ words: string }>(file, 'code');
	const known = store.all();
	store.keep(ROWS.filter(({ path }) => !known.has(path)));
	const kept = store.all();
	const read = ROWS.map(({ path }) => ({
		reading: kept.get(path)?.reading,
		...store.body(path.replace('.md', '')),
	}));
	store.close();
	return read;
}

test('a store that is damaged in any place gives what was kept, or is made anew and told of', async () => {
	const whole = readFileSync(aFilledStore());
	const expected = ROWS.map(({ reading, html, text }) => ({ reading, html, text }));
	let told = 0;
	for (let page = 0; page * 4096 < whole.length; page += 2) {
		const file = join(aFolder(), 'store.sqlite');
		const damaged = Buffer.from(whole);
		damaged.fill(page % 4 === 0 ? 0 : 0xa5, page * 4096 + 100, page * 4096 + 3000);
		writeFileSync(file, damaged);
		expect(
			await withWholeStore(
				file,
				() => told++,
				() => readAll(file),
			),
		).toEqual(expected);
	}
	expect(told).toBeGreaterThan(10);
});

test('what is done with a whole store is done once', async () => {
	let done = 0;
	const file = aFilledStore();
	await withWholeStore(file, expect.fail, async () => done++);
	expect(done).toBe(1);
	expect(existsSync(file)).toBe(true);
});

test('an error that is none of the store’s is thrown, and the store stays', async () => {
	const file = aFilledStore();
	const failing = withWholeStore(file, expect.fail, () => Promise.reject(new Error('No.')));
	await expect(failing).rejects.toThrow('No.');
	expect(existsSync(file)).toBe(true);
});

test('a store that is damaged again is an error', async () => {
	const told: string[] = [];
	const failing = withWholeStore(
		'none',
		(file) => told.push(file),
		() => Promise.reject(new DamagedStore('changed')),
	);
	await expect(failing).rejects.toThrow(DamagedStore);
	expect(told).toEqual(['none']);
});

test('damage is known where it caused another error, and where it comes from another thread', async () => {
	expect(isDamage(new Error('Of a page.', { cause: new DamagedStore('changed') }))).toBe(true);
	expect(isDamage(new Error('Of a page.', { cause: new Error('Other.') }))).toBe(false);
	const folder = aFolder();
	const module = JSON.stringify(new URL('../../src/loader/damaged-store.ts', import.meta.url).href);
	writeFiles(folder, {
		'thread.mjs': `import { parentPort } from 'node:worker_threads';
			import { DamagedStore } from ${module};
			parentPort.on('message', () => { throw new DamagedStore('changed'); });`,
	});
	const thread = new Thread<string, string>(new URL(`file://${join(folder, 'thread.mjs')}`));
	const error = await thread.do('go').catch((thrown: unknown) => thrown);
	expect(isDamage(error)).toBe(true);
});

test.each<[string, (file: string) => void]>([
	['a folder', (file) => mkdirSync(file)],
	['a link to itself', (file) => symlinkSync(file, file)],
])('%s in the place of a store is damage, and a new store takes its place', (_, put) => {
	const file = join(aFolder(), 'store.sqlite');
	put(file);
	const told: string[] = [];
	const store = EditionStore.open(file, 'code', (path) => void told.push(path));
	store.keep(ROWS.slice(0, 3));
	expect(store.all().size).toBe(3);
	store.close();
	expect(told).toEqual([file]);
});
