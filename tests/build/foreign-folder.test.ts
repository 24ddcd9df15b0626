import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';
import { refuseForeignFolder } from '../../src/build/output-folder.ts';
import { SITE_MARK } from '../../src/build/site-mark.ts';
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
