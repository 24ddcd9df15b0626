import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { FORGES } from '../../src/domain/newspaper/forges/forges.ts';
import { siteFileIn } from '../../src/loader/site-file.ts';
import { aFolder, writeFiles } from '../helpers/content-folder.ts';

function init(...words: string[]) {
	const call = ['src/commands/init.ts', ...words];
	const { status, stdout, stderr } = spawnSync(process.execPath, call, { encoding: 'utf8' });
	return { status, output: stdout + stderr };
}

test('a new newspaper is called like its folder, or as it is told', () => {
	const folder = aFolder();
	const [first, second] = [join(folder, 'harbour-times'), join(folder, 'b')];
	expect(init(first).output).toContain('Harbour Times is in');
	expect(siteFileIn(first).site).toMatchObject({ name: 'Harbour Times', language: 'en' });
	mkdirSync(join(second, '.git'), { recursive: true });
	init(second, '--name', 'Die “Post”', '--url', 'https://p.example/a', '--language', 'de');
	expect(siteFileIn(second).site).toMatchObject({
		name: 'Die “Post”',
		url: 'https://p.example/a',
		language: 'de',
	});
});

test('a new repository may have a README, and commands are printed as they are typed', () => {
	const folder = join(aFolder(), 'Zeitung für Köln');
	writeFiles(folder, { 'README.md': '# A newspaper', LICENSE: 'Free' });
	const { output } = init(folder);
	expect(output).toContain(`CONTENT_DIR='${folder}' npm run dev`);
	expect(output).toContain(`OUT_DIR='${folder}-site' npm start`);
	expect(siteFileIn(folder).site).toMatchObject({ name: 'Zeitung Für Köln' });
});

test.each([...FORGES].map(([name, { file }]) => [name, file] as const))(
	'a newspaper for %s has its workflow, and is told what that builds with',
	(name, file) => {
		const folder = join(aFolder(), 'a');
		const { status, output } = init(folder, '--forge', name);
		expect(status).toBe(0);
		expect(output).toContain(join(folder, file));
		expect(readFileSync(join(folder, file), 'utf8')).toContain('ENGINE_COMMIT: ');
	},
);

test('a newspaper has no workflow unless it is asked for', () => {
	const folder = join(aFolder(), 'a');
	init(folder);
	expect([...FORGES.values()].filter(({ file }) => existsSync(join(folder, file)))).toEqual([]);
});

test('a file in the place of a new one is told before anything is written', () => {
	const folder = aFolder();
	writeFiles(folder, { '.gitlab-ci.yml': 'mine', '.gitignore': 'mine' });
	expect(init(folder, '--forge', 'gitlab')).toEqual({
		status: 1,
		output: `${folder} has files in the place of new ones: .gitignore, .gitlab-ci.yml. Move them away, and begin again.\n`,
	});
	expect(siteFileIn(folder).isMissing).toBe(true);
});

test('a file in the place of the folder is told in words', () => {
	const folder = aFolder();
	writeFiles(folder, { file: '' });
	expect(init(join(folder, 'file')).output).toContain('is a file. Name a folder.');
	expect(init(join(folder, 'file/in')).output).toMatch(
		/ENOTDIR\): a file is where a folder is to be/,
	);
});

test('a folder with files in it is left as it is', () => {
	const folder = aFolder();
	writeFiles(folder, { 'letter.txt': 'Dear editor' });
	expect(init(folder)).toMatchObject({
		status: 1,
		output: expect.stringContaining('has files in it. Name a folder that is empty'),
	});
	expect(siteFileIn(folder).isMissing).toBe(true);
});

test.each([
	[[], 'Say one folder'],
	[['a', 'b'], 'Say one folder'],
	[['a', '--language', 'english'], '--language: “english” is no language tag; write en'],
	[['a', '--url', 'https://x.example/'], '--url: “https://x.example/” ends in a slash'],
	[
		['a', '--forge', 'sourcehut'],
		'--forge: “sourcehut” is no forge that there is a workflow for; write github, gitlab, forgejo.',
	],
	[['a', '--forge', 'constructor'], 'is no forge'],
	[['a', '--name'], "Option '--name <value>' argument missing"],
])('%j is refused in words alone', (words, wrong) => {
	const { status, output } = init(...words);
	expect(status).toBe(1);
	expect(output).toContain(wrong);
	expect(output).not.toMatch(/\n\s+at /);
});
