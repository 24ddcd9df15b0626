import { spawnSync } from 'node:child_process';
import {
	mkdirSync,
	readdirSync,
	readFileSync,
	symlinkSync,
	truncateSync,
	writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readSealed, SEAL, writeSealed } from '../../src/loader/sealed-file.ts';
import { aFolder } from '../helpers/content-folder.ts';

/** What a sealed file holds, and what was told of as damaged. */
function read(file: string) {
	const damaged: string[] = [];
	const content = readSealed(file, (path) => damaged.push(path));
	return { content: content?.toString(), damaged };
}

test('what was written is read again, and nothing else is left', () => {
	const folder = join(aFolder(), 'new');
	writeSealed(join(folder, 'file'), ['one, ', Buffer.from('two')]);
	expect(read(join(folder, 'file'))).toEqual({ content: 'one, two', damaged: [] });
	expect(readdirSync(folder)).toEqual(['file']);
});

test('a file that was never written is none, and not damaged', () => {
	const folder = aFolder();
	expect(read(join(folder, 'file'))).toEqual({ content: undefined, damaged: [] });
	writeFileSync(join(folder, 'a'), '');
	expect(read(join(folder, 'a', 'file'))).toEqual({ content: undefined, damaged: [] });
});

test('a file of which any bit was changed, or anything cut or added, is damaged', () => {
	const file = join(aFolder(), 'file');
	writeSealed(file, ['text']);
	const whole = readFileSync(file);
	for (let at = 0; at < whole.length; at++) {
		const changed = Buffer.from(whole);
		changed[at] = (changed[at] as number) ^ 4;
		writeFileSync(file, changed);
		expect(read(file)).toEqual({ content: undefined, damaged: [file] });
	}
	for (const length of [SEAL + 3, SEAL, SEAL - 1, 0]) {
		writeFileSync(file, whole);
		truncateSync(file, length);
		expect(read(file).damaged).toEqual([file]);
	}
	writeFileSync(file, Buffer.concat([whole, Buffer.from('!')]));
	expect(read(file).damaged).toEqual([file]);
});

test('a folder where the file would be is damage', () => {
	const folder = aFolder();
	expect(read(folder)).toEqual({ content: undefined, damaged: [folder] });
});

test.each<[string, (file: string) => void]>([
	['a link to what never ends', (file) => symlinkSync('/dev/zero', file)],
	['a link to itself', (file) => symlinkSync(file, file)],
	['a pipe', (file) => void spawnSync('mkfifo', [file])],
	['a folder', (file) => mkdirSync(file)],
])('%s in the place of a file is damage, and makes way', (_, put) => {
	const file = join(aFolder(), 'file');
	put(file);
	expect(read(file)).toEqual({ content: undefined, damaged: [file] });
	writeSealed(file, ['text']);
	expect(read(file).content).toBe('text');
});
