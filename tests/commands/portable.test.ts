import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { SITE_MARK } from '../../src/build/site-mark.ts';
import { aFolder, writeFiles } from '../helpers/content-folder.ts';
import { filesIn } from '../helpers/pages.ts';

function portable(words: string[], variables: Record<string, string> = {}) {
	const call = ['src/commands/portable.ts', ...words];
	const env = { ...process.env, ...variables };
	const { status, stdout, stderr } = spawnSync(process.execPath, call, { encoding: 'utf8', env });
	return { status, output: stdout + stderr };
}

test.each([[[]], [['a', 'b']]])('%j is not one folder, and nothing is built', (words) => {
	expect(portable(words)).toEqual({
		status: 1,
		output: 'Say one folder: npm run portable -- ../harbour-times-copy\n',
	});
});

test.each([
	['files of somebody', { 'letter.txt': 'Dear editor' }],
	['a site', { [SITE_MARK]: '{}' }],
])('a folder that holds %s is left as it is, and nothing is built', (_, files) => {
	const folder = aFolder();
	writeFiles(folder, files);
	expect(portable([folder])).toEqual({
		status: 1,
		output: `${folder} holds files that are none of a portable copy. Empty it, or choose another FOLDER.\n`,
	});
	expect(filesIn(folder)).toEqual(Object.keys(files));
});

test('a folder within the site or around it is refused', () => {
	const OUT_DIR = join(aFolder(), 'site');
	for (const folder of [OUT_DIR, join(OUT_DIR, 'copy'), join(OUT_DIR, '..')]) {
		expect(portable([folder], { OUT_DIR }).output).toContain('which is among the sources');
	}
});

test('a part of a site is no site to copy', () => {
	const { status, output } = portable([join(aFolder(), 'copy')], { BUILD_YEARS: '2020-2021' });
	expect({ status, output }).toEqual({
		status: 1,
		output:
			'BUILD_YEARS makes a part of the site, and a copy is of all of it. Take BUILD_YEARS away.\n',
	});
});
