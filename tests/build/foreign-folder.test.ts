import { symlinkSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';
import { refuseForeignSite } from '../../src/build/output-folder.ts';
import { readSiteMark, SITE_MARK, writeSiteMark } from '../../src/build/site-mark.ts';
import { InputError } from '../../src/domain/text/input-error.ts';
import { aFolder, writeFiles } from '../helpers/content-folder.ts';

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
	expect(() => refuseForeignSite(outDir, '/paper/content')).toThrow(InputError);
	expect(() => refuseForeignSite(outDir, '/paper/content')).toThrow(
		`OUT_DIR is ${outDir}, which is among the sources. Choose another folder.`,
	);
});

test('a site may stand beside the sources, in an empty folder, or where one stands', () => {
	const folder = aFolder();
	writeFiles(folder, { [`old/${SITE_MARK}`]: '{}', 'old/index.html': 'a site' });
	for (const name of ['old', 'new', '.']) {
		const outDir = name === '.' ? aFolder() : join(folder, name);
		expect(() => refuseForeignSite(outDir, join(folder, 'content'))).not.toThrow();
	}
	expect(() => refuseForeignSite('/paper/content-site', '/paper/content')).not.toThrow();
});

test('a site is never put where a file or a link to nowhere is', () => {
	const folder = aFolder();
	writeFiles(folder, { file: 'mine' });
	symlinkSync(join(folder, 'nowhere'), join(folder, 'link'));
	for (const name of ['file', 'link']) {
		const outDir = join(folder, name);
		expect(() => refuseForeignSite(outDir, '/paper/content')).toThrow(
			`OUT_DIR is ${outDir}, which is no folder. Remove it, or choose another.`,
		);
	}
});

test('a site is never put where files are that no build has made', () => {
	const outDir = aFolder();
	writeFiles(outDir, { 'letter.txt': 'mine' });
	expect(() => refuseForeignSite(outDir, '/paper/content')).toThrow(
		new InputError(
			`${outDir} holds files that are no site of Broadsheet's. Empty it, or choose another OUT_DIR.`,
		),
	);
});

test('a site is never put among the packages, where builds clear up', () => {
	for (const outDir of [resolve('node_modules'), resolve('node_modules/.broadsheet')]) {
		expect(() => refuseForeignSite(outDir, '/paper/content')).toThrow(/only npm and builds/);
	}
	expect(() => refuseForeignSite(resolve('dist-of-a-test'), '/paper/content')).not.toThrow();
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
