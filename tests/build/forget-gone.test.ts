import { mkdirSync, readdirSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { forgetGone } from '../../src/build/forget-gone.ts';
import { aFolder, writeFiles } from '../helpers/content-folder.ts';

test('what is remembered of a content folder goes when the folder has gone', () => {
	const memory = aFolder();
	const [content, other] = [aFolder(), aFolder()];
	for (const [name, folder] of [
		['a', content],
		['b', other],
	] as const) {
		forgetGone(join(memory, name), folder);
	}
	writeFiles(memory, { 'programs/program.json': '{}' });
	rmSync(other, { recursive: true });
	forgetGone(join(memory, 'a'), content);
	expect(readdirSync(memory).sort()).toEqual(['a', 'programs']);
});

test('what is no file is not waited for, and the note is written in its place', () => {
	const [memory, content] = [aFolder(), aFolder()];
	for (const name of ['a', 'b']) {
		mkdirSync(join(memory, name));
		symlinkSync('/dev/zero', join(memory, name, 'content-folder.txt'));
	}
	forgetGone(join(memory, 'a'), content);
	expect(readFileSync(join(memory, 'a/content-folder.txt'), 'utf8')).toBe(content);
	expect(readdirSync(memory).sort()).toEqual(['a', 'b']);
});

test('a folder that has the place of the note makes room for it', () => {
	const [memory, content] = [aFolder(), aFolder()];
	writeFiles(memory, { 'a/content-folder.txt/inner.txt': '' });
	forgetGone(join(memory, 'a'), content);
	expect(readFileSync(join(memory, 'a/content-folder.txt'), 'utf8')).toBe(content);
});
