import { readdirSync, readFileSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readMemory, writeMemory } from '../../../src/loader/related/memory-file.ts';
import { aFolder } from '../../helpers/content-folder.ts';
import { madeUpArchive } from '../../helpers/made-up-archive.ts';
import { related } from '../../helpers/relate.ts';

const ARCHIVE = madeUpArchive(3, 300);

/** A folder with what is remembered of the archive, and the path of the only file in it. */
async function remembered() {
	const folder = aFolder();
	const memory = await related(ARCHIVE);
	writeMemory(folder, memory);
	const [name = '', ...more] = readdirSync(folder);
	expect(more).toEqual([]);
	return { folder, memory, file: join(folder, name) };
}

test('what was written is read again, every value of it', async () => {
	const { folder, memory } = await remembered();
	expect(readMemory(folder)).toEqual(memory);
});

test('stories are related with it as with the memory itself', async () => {
	const { folder, memory } = await remembered();
	const now = [...ARCHIVE.slice(1), ...madeUpArchive(4, 301).slice(300)];
	const read = await related(now, { memory: readMemory(folder) });
	const kept = await related(now, { memory });
	expect([...read.recommendations]).toEqual([...kept.recommendations]);
});

test('a folder in which nothing was written holds no memory', () => {
	expect(readMemory(aFolder())).toBeUndefined();
	expect(readMemory(join(aFolder(), 'missing'))).toBeUndefined();
});

test('a file cut short, empty or of something else is no memory', async () => {
	const { folder, file } = await remembered();
	const whole = readFileSync(file);
	for (const length of [whole.length - 400, 900, 3, 0]) {
		truncateSync(file, length);
		expect(readMemory(folder)).toBeUndefined();
	}
	writeFileSync(file, 'What is this?'.repeat(99));
	expect(readMemory(folder)).toBeUndefined();
});

test('what other code remembers is not trusted', async () => {
	const { folder, file } = await remembered();
	const bytes = readFileSync(file);
	const code = /[0-9a-f]{40}/.exec(bytes.subarray(0, 400).toString('latin1'));
	bytes.write('0', (code?.index ?? 0) + 3);
	bytes.write('1', (code?.index ?? 0) + 4);
	writeFileSync(file, bytes);
	expect(readMemory(folder)).toBeUndefined();
});
