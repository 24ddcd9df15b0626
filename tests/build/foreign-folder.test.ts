import { existsSync, symlinkSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';
import { refuseForeignFolder } from '../../src/build/output-folder.ts';
import { readSiteMark, SITE_MARK, writeSiteMark } from '../../src/build/site-mark.ts';
import { InputError } from '../../src/domain/text/input-error.ts';
import { aFolder, storyFile, writeFiles } from '../helpers/content-folder.ts';
import { runBuild } from '../helpers/run-build.ts';

test.each([
	['the content folder', '/paper/content'],
	['a folder in the content folder', '/paper/content/site'],
	['the folder that holds the content folder', '/paper'],
	['the root of the disk', '/'],
	['the code', resolve('src')],
	['a folder in the code', resolve('src/pages/site')],
	['the folder of files served untouched', resolve('public')],
	['the project', resolve('.')],
])('a site is never put into %s', (_, outDir) => {
	expect(() => refuseForeignFolder(outDir, '/paper/content')).toThrow(InputError);
	expect(() => refuseForeignFolder(outDir, '/paper/content')).toThrow(
		`OUT_DIR is ${outDir}, which is among the sources. Choose another folder.`,
	);
});

test('a site may stand beside the sources, in an empty folder, or where one stands', () => {
	const folder = aFolder();
	writeFiles(folder, { [`old/${SITE_MARK}`]: '{}', 'old/index.html': 'a site' });
	for (const name of ['old', 'new', '.']) {
		const outDir = name === '.' ? aFolder() : join(folder, name);
		expect(() => refuseForeignFolder(outDir, join(folder, 'content'))).not.toThrow();
	}
	expect(() => refuseForeignFolder('/paper/content-site', '/paper/content')).not.toThrow();
});

test('a build into its own content folder leaves every file of it', async () => {
	const content = join(aFolder(), 'content');
	writeFiles(content, { 'articles/a.md': storyFile() });
	const { status, output } = await runBuild({ CONTENT_DIR: content, OUT_DIR: content });
	expect(status).not.toBe(0);
	expect(output).toContain('which is among the sources');
	expect(existsSync(join(content, 'articles/a.md'))).toBe(true);
});

test('a site is never put where a file or a link to nowhere is', () => {
	const folder = aFolder();
	writeFiles(folder, { file: 'mine' });
	symlinkSync(join(folder, 'nowhere'), join(folder, 'link'));
	for (const name of ['file', 'link']) {
		const outDir = join(folder, name);
		expect(() => refuseForeignFolder(outDir, '/paper/content')).toThrow(
			`OUT_DIR is ${outDir}, which is no folder. Remove it, or choose another.`,
		);
	}
});

test('a site is never put among the packages, where builds clear up', () => {
	for (const outDir of [resolve('node_modules'), resolve('node_modules/.broadsheet')]) {
		expect(() => refuseForeignFolder(outDir, '/paper/content')).toThrow(/only npm and builds/);
	}
});

test('the mark of a site that cannot be read is none', () => {
	for (const text of ['', '{"published": 3', '"x"', 'null', '{"published":"3","pages":1}']) {
		const dir = aFolder();
		writeFiles(dir, { [SITE_MARK]: text });
		expect(readSiteMark(dir)).toBeUndefined();
	}
	const dir = aFolder();
	writeSiteMark(dir, { published: 3, pages: 9 });
	expect(readSiteMark(dir)).toEqual({ published: 3, pages: 9 });
});
