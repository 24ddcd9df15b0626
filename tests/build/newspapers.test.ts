import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test, vi } from 'vitest';
import { aFolder, storyFile, writeFiles } from '../helpers/content-folder.ts';
import { developing } from '../helpers/developing.ts';
import { buildFolder } from '../helpers/remembered-build.ts';
import { runBuild } from '../helpers/run-build.ts';

const FACTS = `name: The Harbour Times
description: News of a harbour.
url: https://harbour.example
language: de
timeZone: Asia/Tokyo
`;

/** A content folder of one story, published at night in London, with these facts. */
function aNewspaper(facts?: string): string {
	const content = join(aFolder(), 'content');
	writeFiles(content, {
		'articles/a.md': storyFile('title: A\npubDate: 2020-05-01T20:00:00Z'),
		'pages/about.md': storyFile('title: About'),
		...(facts && { 'site.yaml': facts }),
	});
	return content;
}

const pageOf = (site: string, path = 'a/index.html') => readFileSync(join(site, path), 'utf8');

test('the content folder alone makes another newspaper of the same program', async () => {
	const links =
		'navigation: [{title: Council, to: "https://council.example"}]\nfooter: [{title: Who we are, to: /about/}]\nrights: All rights are ours.\n';
	const [first, second] = [
		await buildFolder(aNewspaper(FACTS + links)),
		await buildFolder(aNewspaper(FACTS.replace('Harbour', 'Hill'))),
	];
	expect(second.output).toContain('the code is as before');
	const [page, other] = [pageOf(first.site), pageOf(second.site)];
	expect(page).toContain('<html lang="de"');
	expect(page).toContain('<title>A | The Harbour Times</title>');
	expect(page).toContain('<link rel="canonical" href="https://harbour.example/a/">');
	expect(page).toContain('<a href="/archive/2020/05/02/"');
	expect(page).toMatch(/<a href="https:\/\/council\.example"[^>]*>\s*Council\s*<\/a>/);
	expect(page).toMatch(/<a href="\/about\/"[^>]*>\s*Who we are\s*<\/a>/);
	expect(page).toContain('All rights are ours.');
	expect(other).toContain('<title>A | The Hill Times</title>');
	expect(other).not.toContain('All rights are ours.');
});

test('when a fact changes, the pages that show it are made anew, and dates are filed by the new zone', async () => {
	const content = aNewspaper(FACTS);
	const { site } = await buildFolder(content);
	writeFiles(content, {
		'site.yaml': FACTS.replace('Harbour', 'Hill').replace('Asia/Tokyo', 'Europe/London'),
	});
	const { output } = await buildFolder(content);
	expect(output).toContain('the code is as before');
	expect(pageOf(site)).toContain('The Hill Times');
	expect(pageOf(site)).toContain('<a href="/archive/2020/05/01/"');
	expect(existsSync(join(site, 'archive/2020/05/02'))).toBe(false);
});

test('a newspaper that says nothing of itself is built, and told how to', async () => {
	const { output } = await buildFolder(aNewspaper());
	expect(output).toContain('Warning: The newspaper says nothing of itself');
});

test('a new newspaper is in the language asked for and builds without a warning', async () => {
	const content = join(aFolder(), 'harbour-times');
	execFileSync(process.execPath, ['src/commands/init.ts', content, '--language', 'de']);
	const { site, output } = await buildFolder(content);
	expect(output).not.toContain('Warning');
	expect(output).toContain('1 story pages out');
	const front = pageOf(site, 'index.html');
	expect(front).toContain('<html lang="de"');
	expect(front).toContain('<title>Harbour Times</title>');
	expect(front).toContain('Unsere erste Ausgabe ist da');
	expect(pageOf(site, 'uber-uns/index.html')).toContain('Über uns');
});

test('facts that are wrong are said without a trace of the code, and the last good site stays', async () => {
	const content = aNewspaper(FACTS);
	const { site } = await buildFolder(content);
	const before = pageOf(site);
	writeFiles(content, { 'site.yaml': FACTS.replace('https://', 'htps:/').replace(': de', ': xx') });
	const { status, output } = await runBuild({ CONTENT_DIR: content, OUT_DIR: site });
	expect(status).toBe(1);
	expect(output.split('\n')).toEqual([
		'2 problems in 1 content file; nothing was published.',
		expect.stringMatching(/site\.yaml:3 url: “htps:\/harbour\.example” has no https:\/\//),
		expect.stringMatching(/site\.yaml:4 language: “xx” is no language tag/),
		'',
	]);
	expect(pageOf(site)).toBe(before);
});

test('a link on every page that leads nowhere is told of with its line', async () => {
	const { output } = await buildFolder(
		aNewspaper(`${FACTS}footer:\n  - {title: Gone, to: /gone/}\n  - {title: A, to: /a/#b}\n`),
	);
	expect(output).toContain('Links within the site that lead nowhere: 1 in 1 file');
	expect(output).toMatch(/site\.yaml:7 {2}“\/gone\/”/);
});

test('the development server shows facts as they change, and goes on with the last ones if they are wrong', async () => {
	// Wherever the site is to stand, it is written at the root of an address.
	const content = aNewspaper(FACTS.replace('.example', '.example/archive'));
	const { address, said } = await developing(content);
	const archive = await (await fetch(`${address}/archive/`)).text();
	expect(archive).toContain('href="https://harbour.example/archive/archive/"');
	expect(archive).toMatch(/<a href="\/archive\/" aria-current="page"/);
	const title = async () =>
		/<title>(.*)<\/title>/.exec(await (await fetch(`${address}/`)).text())?.[1];
	expect(await title()).toBe('The Harbour Times');
	writeFiles(content, { 'site.yaml': FACTS.replace('Harbour', 'Hill') });
	await vi.waitFor(
		async () => {
			const again = [...said().matchAll(/http:\/\/localhost:\d+/g)].at(-1)?.[0];
			expect(await (await fetch(`${again}/`)).text()).toContain('<title>The Hill Times</title>');
		},
		{ timeout: 60_000, interval: 200 },
	);
	writeFiles(content, { 'site.yaml': 'name: Only a name\n' });
	await vi.waitFor(() => expect(said()).toContain('site.yaml description: is missing; add it'), {
		timeout: 60_000,
		interval: 200,
	});
	expect(said()).not.toContain('Only a name');
});
