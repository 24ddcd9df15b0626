import {
	existsSync,
	globSync,
	readdirSync,
	readFileSync,
	rmSync,
	statSync,
	utimesSync,
	writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { expect, test } from 'vitest';
import { filesInside } from '../../src/loader/files-inside.ts';
import { aFolder, storyFile, writeFiles } from '../helpers/content-folder.ts';
import { aCopyOfTheProject, PROGRAMS, takePrograms } from '../helpers/copied-project.ts';
import { buildFolder, memoryOf } from '../helpers/remembered-build.ts';
import { runBuild } from '../helpers/run-build.ts';

/** Changes a byte of a file, and neither its size nor its time. */
function damage(file: string, at = 0.5): void {
	const [bytes, { atime, mtime }] = [readFileSync(file), statSync(file)];
	const place = Math.floor(bytes.length * at);
	bytes[place] = (bytes[place] as number) ^ 1;
	// Sites of other tests may have the same file by a link.
	rmSync(file);
	writeFileSync(file, bytes);
	utimesSync(file, atime, mtime);
}

const contentsOf = (site: string) =>
	Object.fromEntries(
		filesInside(site).map((path) => [path, readFileSync(join(site, path), 'latin1')]),
	);

const stories = (text: string) =>
	Object.fromEntries(
		Array.from({ length: 9 }, (_, i) => [
			`articles/${i}.md`,
			storyFile(`title: Story ${i}`, i === 1 ? text : `Text ${i} of a harbour.`),
		]),
	);

/** A content folder and its site, which a build has made. */
async function aBuiltSite(text = 'A text.') {
	const content = join(aFolder(), 'content');
	writeFiles(content, stories(text));
	return buildFolder(content);
}

/** The one file or folder in a folder whose name is like this. */
const only = (folder: string, name: RegExp) => {
	const found = readdirSync(folder).filter((each) => name.test(each));
	expect(found).toHaveLength(1);
	return join(folder, found[0] as string);
};

const inStore = (sql: string) => (memory: string) => {
	const database = new DatabaseSync(join(memory, 'edition.sqlite'));
	database.exec(sql);
	database.close();
};

/** What is damaged in turn, and how many things are then told of. */
const DAMAGES: [string, (memory: string) => void, number][] = [
	[
		'what was found out of a story',
		inStore("UPDATE files SET reading = replace(reading, 'Story 2', 'Poison')"),
		1,
	],
	[
		'the texts of stories',
		inStore("UPDATE bodies SET html = '<script>poison</script>', text = 'poison'"),
		1,
	],
	[
		'the middle of the store',
		(memory) => {
			const file = join(memory, 'edition.sqlite');
			const bytes = readFileSync(file);
			writeFileSync(file, bytes.fill(0x5a, 4096, bytes.length - 4096));
		},
		1,
	],
	[
		'the record of the site, a note of the search index, and a file of it',
		(memory) => {
			damage(only(join(memory, 'sites'), /./));
			damage(only(join(memory, 'search'), /^suggest/));
			damage(join(only(join(memory, 'index/search-index'), /^pagefind/), 'pagefind.js'));
		},
		3,
	],
];

const DAMAGE = /Warning: .* was damaged; what it held is made anew/g;

test('what builds remember and was changed since is made anew, and it is said', async () => {
	const { content, site } = await aBuiltSite();
	// Each turn changes the text to the other of two, so that there is something to build.
	const clean = [contentsOf(site), contentsOf((await aBuiltSite('Another text.')).site)];
	for (const [turn, [what, act, count]] of DAMAGES.entries()) {
		const other = (turn + 1) % 2;
		act(memoryOf(content));
		writeFiles(content, stories(other ? 'Another text.' : 'A text.'));
		const { output } = await buildFolder(content, site);
		const told = output.match(DAMAGE) ?? [];
		expect({ what, told }).toEqual({ what, told: expect.toSatisfy((all) => all.length === count) });
		expect({ what, files: contentsOf(site) }).toEqual({ what, files: clean[other] });
	}
});

test('a kept program that was changed since is compiled anew, and it is said', async () => {
	const clean = await aBuiltSite('Another text.');
	// Builds of one project share their program, and another one might mend it first.
	const project = aFolder();
	aCopyOfTheProject(project);
	takePrograms(project);
	const entries = globSync(join(project, PROGRAMS, '*/files/server/prerender-entry*'));
	for (const entry of entries) damage(entry);
	const variables = { CONTENT_DIR: join(project, 'stories'), OUT_DIR: join(project, 'dist') };
	writeFiles(variables.CONTENT_DIR, stories('Another text.'));
	const { output } = await runBuild(variables, project);
	expect(output.match(DAMAGE)).toEqual([expect.stringContaining('broadsheet/programs/')]);
	expect(contentsOf(variables.OUT_DIR)).toEqual(contentsOf(clean.site));
});

test('a build that verifies tells of files that are not as they were published, and puts them right', async () => {
	const { content, site } = await aBuiltSite();
	const before = contentsOf(site);
	const sound = await buildFolder(content, site, ['--verify']);
	expect(sound.output).toMatch(/Verified \d+ files: each is as it was published/);
	rmSync(join(site, 'rss.xml'));
	writeFiles(site, { 'planted/index.html': 'Buy!', CNAME: 'paper.example' });
	const { output: told } = await buildFolder(content, site);
	expect(told).toMatch(/made by no build, and left where they are.*\n {2}CNAME\n {2}planted/);
	expect(existsSync(join(site, 'CNAME'))).toBe(true);
	damage(join(site, '3/index.html'));
	damage(join(site, '404.html'));
	damage(only(join(site, '_astro'), /^engine-worker/));
	const { output } = await buildFolder(content, site, ['--verify']);
	for (const path of ['3/index.html', '404.html', 'planted/index.html', 'CNAME']) {
		expect(output).toContain(`\n  ${path}\n`);
	}
	expect(contentsOf(site)).toEqual(before);
	expect((await buildFolder(content, site, ['--verify'])).output).toMatch(/Verified \d+ files/);
});
