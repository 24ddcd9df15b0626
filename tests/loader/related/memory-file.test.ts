import { readdirSync, readFileSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readMemory, writeMemory } from '../../../src/loader/related/memory-file.ts';
import { readSealed, writeSealed } from '../../../src/loader/sealed-file.ts';
import { aFolder } from '../../helpers/content-folder.ts';
import { madeUpArchive } from '../../helpers/made-up-archive.ts';
import { related } from '../../helpers/relate.ts';

const ARCHIVE = madeUpArchive(3, 300);

/** What a folder holds of a memory, and what was told of as damaged. */
function memoryIn(folder: string) {
	const damaged: string[] = [];
	return { memory: readMemory(folder, (file) => damaged.push(file)), damaged };
}
const NOTHING = { memory: undefined, damaged: [] };

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
	expect(memoryIn(folder)).toEqual({ memory, damaged: [] });
});

test('stories are related with it as with the memory itself', async () => {
	const { folder, memory } = await remembered();
	const now = [...ARCHIVE.slice(1), ...madeUpArchive(4, 301).slice(300)];
	const read = await related(now, { memory: memoryIn(folder).memory });
	const kept = await related(now, { memory });
	expect([...read.recommendations]).toEqual([...kept.recommendations]);
});

test('a folder in which nothing was written holds no memory', () => {
	expect(memoryIn(aFolder())).toEqual(NOTHING);
	expect(memoryIn(join(aFolder(), 'missing'))).toEqual(NOTHING);
});

test('a file that is not as it was written, in whatever byte, is told of and no memory', async () => {
	const { folder, file } = await remembered();
	const whole = readFileSync(file);
	const expectDamage = () =>
		expect(memoryIn(folder)).toEqual({ memory: undefined, damaged: [file] });
	for (const at of [0, 31, 32, 40, 900, whole.length >> 1, whole.length - 1]) {
		const changed = Buffer.from(whole);
		changed[at] = (changed[at] as number) ^ 1;
		writeFileSync(file, changed);
		expectDamage();
	}
	writeFileSync(file, whole);
	for (const length of [whole.length - 400, 900, 31, 3, 0]) {
		truncateSync(file, length);
		expectDamage();
	}
	writeFileSync(file, 'What is this?'.repeat(99));
	expectDamage();
});

test('what other code remembers is not trusted', async () => {
	const { folder, file } = await remembered();
	const content = Buffer.from(readSealed(file, () => {}) as Buffer);
	const code = /[0-9a-f]{40}/.exec(content.subarray(0, 400).toString('latin1'));
	content.write('other', (code?.index ?? 0) + 3);
	writeSealed(file, [content]);
	expect(memoryIn(folder)).toEqual(NOTHING);
});
