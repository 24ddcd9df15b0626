import { existsSync, mkdirSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { besideSite } from '../../src/build/publication/take-place.ts';
import { aPhoto } from '../helpers/a-photo.ts';
import { aFolder, storyFile, writeFiles } from '../helpers/content-folder.ts';
import { eventually } from '../helpers/eventually.ts';
import { byTag, filesIn, readPage } from '../helpers/pages.ts';
import { runBuild, startBuild } from '../helpers/run-build.ts';
import { aTurnProcess, KEEP_IT, saying } from '../helpers/turn-process.ts';

test('two builds at once make two sites of their own', async () => {
	const folder = aFolder();
	const sites = ['ants', 'bees'].map((name) => {
		const content = join(folder, name);
		const stories = Array.from({ length: 60 }, (_, i) => [
			`articles/${name}-${i}.md`,
			storyFile(`title: ${name} ${i}`, `All about ${name}, part ${i}.`),
		]);
		writeFiles(content, Object.fromEntries(stories));
		return { name, CONTENT_DIR: content, OUT_DIR: join(folder, `${name}-site`) };
	});
	const builds = await Promise.all(sites.map(({ name: _, ...variables }) => runBuild(variables)));
	expect(builds.map(({ status }) => status)).toEqual([0, 0]);
	for (const { name, OUT_DIR } of sites) {
		const stories = filesIn(OUT_DIR).filter((file) => /^(ants|bees)-\d+\//.test(file));
		expect(stories).toHaveLength(60);
		expect(stories.every((file) => file.startsWith(name))).toBe(true);
		expect(readPage(OUT_DIR, `/${name}-7/`).html).toContain(`All about ${name}, part 7.`);
	}
});

test('odd but valid content is built: signs in names, pictures everywhere, links as folders', async () => {
	const folder = aFolder();
	const picture =
		'<svg xmlns="http://www.w3.org/2000/svg" width="30" height="20"><rect fill="url(\'#a\')"/></svg>';
	writeFiles(join(folder, 'real'), {
		'articles/R&D, “now” + later/it’s.md': storyFile('title: Signs'),
		'articles/notes.md/inner.md': storyFile('title: In a folder called notes.md'),
		'articles/cartoon.md': storyFile('title: A cartoon', '![](./a%20picture.svg)'),
		'articles/a picture.svg': picture,
		'articles/photo.md': storyFile('title: A photo', '![Quay](quay.png)'),
		'articles/quay.png': await aPhoto(1000),
		'pages/about.md': storyFile('title: About', '![Us](us.svg)'),
		'pages/us.svg': picture,
	});
	symlinkSync(join(folder, 'real'), join(folder, 'content'));
	mkdirSync(join(folder, 'disk'));
	symlinkSync(join(folder, 'disk'), join(folder, 'out'));
	const { status, output } = await runBuild({
		CONTENT_DIR: `${join(folder, 'content')}/`,
		OUT_DIR: join(folder, 'out'),
	});
	expect({ status, output }).toMatchObject({ status: 0 });
	const files = filesIn(join(folder, 'disk'));
	expect(files).toContain('R&D, “now” + later/it’s/index.html');
	expect(files).toContain('notes.md/inner/index.html');
	expect(files).toContain('media/articles/a picture.svg');
	expect(files).toContain('media/pages/us.svg');
	const [photo] = byTag(readPage(join(folder, 'disk'), '/photo/').tree, 'img');
	const offered = String(photo?.properties.srcSet).match(/(?<=\/)media\S+/g);
	expect(offered).toHaveLength(5);
	expect(files).toEqual(expect.arrayContaining(offered ?? []));
	expect(existsSync(join(folder, 'out', 'index.html'))).toBe(true);
});

test('a build into its own content folder leaves every file of it', async () => {
	const content = join(aFolder(), 'content');
	writeFiles(content, { 'articles/a.md': storyFile() });
	const { status, output } = await runBuild({ CONTENT_DIR: content, OUT_DIR: content });
	expect(status).not.toBe(0);
	expect(output).toContain('which is among the sources');
	expect(existsSync(join(content, 'articles/a.md'))).toBe(true);
});

test('a build waits for one of another checkout that publishes in the same place', async () => {
	const folder = aFolder();
	const site = join(folder, 'site');
	const other = aTurnProcess(besideSite(site).turn, KEEP_IT);
	expect(await saying(other)).toBe('mine');
	writeFiles(folder, { 'content/articles/a.md': storyFile() });
	const building = startBuild({ CONTENT_DIR: join(folder, 'content'), OUT_DIR: site });
	await eventually(building.said).toContain(`Another build of ${site} runs`);
	expect(existsSync(site)).toBe(false);
	other.kill('SIGKILL');
	expect(await building.ended).toMatchObject({ status: 0 });
});
