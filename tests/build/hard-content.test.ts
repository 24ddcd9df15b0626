import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { firstUnprintable } from '../../src/domain/content/printable.ts';
import { aFolder, storyFile, writeFiles } from '../helpers/content-folder.ts';
import { readPage } from '../helpers/pages.ts';
import { DRAWING } from '../helpers/render.ts';
import { runBuild } from '../helpers/run-build.ts';

/** “café” as a Mac writes it in the name of a file: an e, and an accent. */
const DECOMPOSED = 'cafe\u0301';

const STORIES = {
	'articles/2022/ferry/index.md': storyFile(
		'title: Ferry runs\npubDate: 2022-03-01',
		'![The ferry](ferry.svg "On Monday")\n\nThe [plan](plan.pdf) and <audio src="horn.mp3"></audio>.',
	),
	'articles/2022/ferry/ferry.svg': DRAWING,
	'articles/2022/ferry/plan.pdf': 'a plan',
	'articles/2022/ferry/horn.mp3': 'a horn',
	[`articles/${DECOMPOSED}.md`]: storyFile('title: Café', `![x](caf\u00e9.svg) [f](caf\u00e9.csv)`),
	[`articles/${DECOMPOSED}.svg`]: DRAWING,
	[`articles/${DECOMPOSED}.csv`]: '1,2',
	'articles/links.md': storyFile(
		'title: "Links & \\u000b <signs>"',
		'A [broken](//) link, [one](//[), `<a href="//">code</a>` and\u000bmore ]]>.\n\n' +
			'[note](#fn:1) <p id="fn:1">A note.</p> [clip](/2022/ferry/?t=1:30) <b>&#11;</b>',
	),
};

/** Every address in the texts of a feed. */
const addressesIn = (feed: string) =>
	[...feed.matchAll(/(?:href|src)=(?:"|&quot;)(.*?)(?:"|&quot;)/g)].map(([, address]) => address);

test('files as people’s computers write them become pages, files and a feed that is well-formed', async () => {
	const folder = aFolder();
	const site = join(folder, 'site');
	writeFiles(join(folder, 'content'), STORIES);
	const variables = { CONTENT_DIR: join(folder, 'content'), OUT_DIR: site };
	const { status, output } = await runBuild(variables);
	expect(output).toContain('3 story pages out');
	expect(status).toBe(0);

	const { html } = readPage(site, '/2022/ferry/');
	expect(html).toMatch(/<figure><img src="\/media\/articles\/2022\/ferry\/ferry\.svg"/);
	expect(html).toContain('<figcaption>On Monday</figcaption>');
	expect(html).toContain('href="/media/articles/2022/ferry/plan.pdf">plan <small>(PDF, 1 kB)');
	expect(html).toMatch(/<audio src="[^"]*horn\.mp3" controls preload="none"/);
	for (const file of ['ferry.svg', 'plan.pdf', 'horn.mp3']) {
		expect(existsSync(join(site, 'media/articles/2022/ferry', file))).toBe(true);
	}
	expect(readPage(site, '/caf\u00e9/').html).toContain('src="/media/articles/caf%C3%A9.svg"');
	expect(existsSync(join(site, 'media/articles/caf\u00e9.svg'))).toBe(true);
	expect(existsSync(join(site, 'media/articles/caf\u00e9.csv'))).toBe(true);

	const feed = readFileSync(join(site, 'rss.xml'), 'utf8');
	expect(firstUnprintable(feed)).toBe(-1);
	expect(feed.match(/<item>/g)).toHaveLength(3);
	expect(feed).toContain('&lt;code&gt;&amp;#x3C;a href=&quot;//&quot;&gt;code&amp;#x3C;/a&gt;');
	expect(feed).toContain('<description>The plan and Audio.</description>');
	const relative = addressesIn(feed).filter((address) => !/^https:|^\/\/$/.test(String(address)));
	expect(relative).toEqual([]);
	expect(output).toMatch(/links\.md:\d+ {2}“\/\/”, “\/\/\[”/);
});
