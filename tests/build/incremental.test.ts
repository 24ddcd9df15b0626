import { cpSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { aChangingFolder } from '../helpers/changing-folder.ts';
import { aFolder, storyFile, writeFiles } from '../helpers/content-folder.ts';
import { seeds } from '../helpers/deep.ts';
import { filesIn } from '../helpers/pages.ts';
import { runBuild } from '../helpers/run-build.ts';

/** Builds, and says how many pages it has written. */
async function build(content: string, site: string): Promise<{ output: string; written: number }> {
	const { status, output } = await runBuild({ CONTENT_DIR: content, OUT_DIR: site });
	if (status !== 0) throw new Error(output);
	return { output, written: Number(/([\d,]+) written/.exec(output)?.[1]?.replace(',', '') ?? 0) };
}

/** The files of a site, each with what it holds. */
const contentsOf = (site: string) =>
	new Map(
		filesIn(site)
			.sort()
			.map((file) => [file, readFileSync(join(site, file), 'latin1')]),
	);

/** When each file of a site was written. */
const timesOf = (site: string) =>
	new Map(filesIn(site).map((file) => [file, statSync(join(site, file)).mtimeMs]));

/** Files that differ between two sites, or are only in one. */
function differences(a: Map<string, unknown>, b: Map<string, unknown>): string[] {
	const names = new Set([...a.keys(), ...b.keys()]);
	return [...names].filter((name) => a.get(name) !== b.get(name)).sort();
}

/** What a build makes of a content folder that no build has seen. */
async function cleanSite(content: string): Promise<Map<string, string>> {
	const folder = aFolder();
	cpSync(content, join(folder, 'content'), { recursive: true });
	await build(join(folder, 'content'), join(folder, 'site'));
	return contentsOf(join(folder, 'site'));
}

test.each(seeds(1, 8))(
	'whatever changes, a site that is built on is the one that is built from nothing (seed %i)',
	async (seed) => {
		const folder = aFolder();
		const [content, site] = [join(folder, 'content'), join(folder, 'site')];
		const { change } = aChangingFolder(content, seed);
		await build(content, site);
		for (const round of seeds(2, 6)) {
			const changes = [change(), ...(round % 2 ? [] : [change(), change()])];
			await build(content, site);
			const clean = await cleanSite(content);
			expect({ changes, differ: differences(contentsOf(site), clean) }).toEqual({
				changes,
				differ: [],
			});
		}
	},
);

/** A site of four stories, built. */
async function aBuiltSite() {
	const folder = aFolder();
	const [content, site] = [join(folder, 'content'), join(folder, 'site')];
	writeFiles(content, {
		'articles/2021/ferry.md': storyFile('title: Ferry\npubDate: 2021\nsection: News', 'Words.'),
		'articles/2022/bridge.md': storyFile(
			'title: Bridge\npubDate: 2022\nrelated: [/2021/ferry/]\ndescription: Long.',
			'Of a bridge.',
		),
		'articles/2023/tunnel.md': storyFile('title: Tunnel\npubDate: 2023', 'Of a tunnel.'),
	});
	const first = await build(content, site);
	return { content, site, first };
}

test('a build in which nothing has changed touches no file', async () => {
	const { content, site } = await aBuiltSite();
	const before = timesOf(site);
	const { output } = await build(content, site);
	expect(output).toContain('Nothing has changed since the last build');
	expect(differences(before, timesOf(site))).toEqual([]);
});

test('an edit of a text rewrites the pages that show it, and no other', async () => {
	const { content, site } = await aBuiltSite();
	const before = timesOf(site);
	writeFiles(content, {
		'articles/2021/ferry.md': storyFile(
			'title: Ferry\npubDate: 2021\nsection: News\ndescription: A standfirst.',
			'Other words.',
		),
	});
	await build(content, site);
	const pages = differences(before, timesOf(site)).filter((file) => file.endsWith('.html'));
	// Its own page; lists and the story it is related to, which show its standfirst; and what says which
	// files search has.
	expect(pages).toEqual([
		...['2021/ferry/index.html', '2022/bridge/index.html'],
		...['archive/2021/index.html', 'index.html', 'search/index.html'],
		'sections/news/index.html',
	]);
});

test('an edit below the standfirst rewrites its own page and the feed', async () => {
	const { content, site } = await aBuiltSite();
	const file = join(content, 'articles/2022/bridge.md');
	const before = timesOf(site);
	writeFileSync(file, `${readFileSync(file, 'utf8')}\nMore of it.\n`);
	const { written } = await build(content, site);
	const changed = differences(before, timesOf(site)).filter(
		(name) => !name.startsWith('search-index'),
	);
	// The time of the mark tells one site from another.
	expect(changed).toEqual([
		...['.broadsheet.json', '2022/bridge/index.html', 'rss.xml', 'search/index.html'],
	]);
	expect(written).toBe(3);
});

test('a page that somebody deleted or changed by hand is put right', async () => {
	const { content, site } = await aBuiltSite();
	const before = contentsOf(site);
	rmSync(join(site, '2021/ferry/index.html'));
	writeFileSync(join(site, 'archive/index.html'), 'Hello.');
	rmSync(join(site, 'search-index'), { recursive: true });
	await build(content, site);
	expect(differences(before, contentsOf(site))).toEqual([]);
});

test('a site that is gone is made again', async () => {
	const { content, site } = await aBuiltSite();
	const before = contentsOf(site);
	rmSync(site, { recursive: true });
	await build(content, site);
	expect(differences(before, contentsOf(site))).toEqual([]);
});

test('a build says what each stage has done and taken, one line each', async () => {
	const { first } = await aBuiltSite();
	const lines = first.output.split('\n').filter((line) => /^[a-z]+ +\d/.test(line));
	expect(lines.map((line) => line.replace(/\d+\.\d s +\d+ MB/, 'X').replace(/ +/g, ' '))).toEqual([
		'read X 3 story files in (0 drafts, 0 scheduled left out), 0 as before',
		'relate X up to 4 for each story',
		expect.stringMatching(/^program X the code(, compiled| is as before)$/),
		'search X 3 stories in 1 shard, 0 of them as before',
		expect.stringMatching(/^pages X (\d+) pages, \1 rendered, \1 written$/),
		expect.stringMatching(/^publish X 3 story files in .*; 3 story pages out, \d+ pages in all$/),
	]);
});
