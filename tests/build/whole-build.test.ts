import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Element } from 'hast';
import { expect, test } from 'vitest';
import { aFolder, storyFile, writeFiles } from '../helpers/content-folder.ts';
import { byId, byTag, elements, filesIn, readPage } from '../helpers/pages.ts';
import { runBuild } from '../helpers/run-build.ts';

const TEN_LINES = Array.from(
	{ length: 10 },
	(_, i) => `The ferry made crossing ${i} that day.`,
).join('\n\n');

test('a build shows the last good site until the next one is whole', async () => {
	const folder = aFolder();
	const content = join(folder, 'content');
	const site = join(folder, 'site');
	const environment = { CONTENT_DIR: content, OUT_DIR: site };
	writeFiles(content, {
		'articles/2024/05/06/ferry.md': storyFile(
			'title: The last ferry\npubDate: 2024-05-06',
			TEN_LINES,
		),
		'articles/2025/arabic.md': storyFile(
			'title: العبارة الأخيرة\nlang: ar\npubDate: 2025\nrelated: [/2024/05/06/ferry/]',
			'نص القصة.',
		),
		'articles/later.md': storyFile('title: Tomorrow’s news\npubDate: 2999-01-01'),
		'articles/secret.md': storyFile('title: Not yet\ndraft: true'),
	});

	const first = await runBuild(environment);
	expect(first.output).toContain(
		'4 story files in (1 draft, 1 scheduled left out); 2 story pages out',
	);
	expect(first.status).toBe(0);
	expect(existsSync(join(site, 'later'))).toBe(false);
	expect(existsSync(join(site, 'secret'))).toBe(false);
	const { html, tree } = readPage(site, '/2025/arabic/');
	expect(html).toContain('<html lang="ar" dir="rtl"');
	expect(byTag(tree, 'header')[0]?.properties).toMatchObject({ lang: 'en', dir: 'ltr' });
	const related = byId(tree, 'related');
	const isEnd = ({ properties }: Element) => [properties.className].flat().includes('end');
	expect(elements(tree, isEnd)[0]?.properties).toMatchObject({ lang: 'en', dir: 'ltr' });
	expect(byTag(related as never, 'a')).toHaveLength(1);
	expect(byId(readPage(site, '/2024/05/06/ferry/').tree, 'related')).toBeUndefined();
	const before = filesIn(site).sort();

	writeFiles(content, {
		'articles/broken.md': storyFile('title: Broken\npubDate: 2023-02-30'),
		'articles/lost.md': storyFile('title: Lost\nrelated: [/2024/05/06/fery/]'),
	});
	const second = await runBuild(environment);
	expect(second.status).not.toBe(0);
	expect(second.output).toMatch(/broken\.md:3 pubDate: “2023-02-30” is not in the calendar/);
	expect(second.output).toMatch(
		/lost\.md:3 related\[1\]: .*did you mean \/2024\/05\/06\/ferry\/\?/,
	);
	expect(second.output).not.toMatch(/\n\s+at .*\.(ts|js):\d+/);
	expect(filesIn(site).sort()).toEqual(before);
	// The lock stays: who takes one away could take it from a build that waits for it.
	expect(readdirSync(folder).sort()).toEqual(['.site-turn', 'content', 'site']);
});

test('a build refuses to replace a folder that is no site of its own', async () => {
	const folder = aFolder();
	writeFiles(folder, { 'content/articles/a.md': storyFile(), 'photos/wedding.jpg': 'dear' });
	const { status, output } = await runBuild({
		CONTENT_DIR: join(folder, 'content'),
		OUT_DIR: join(folder, 'photos'),
	});
	expect(status).not.toBe(0);
	expect(output).toContain('holds files that are no site of Broadsheet');
	expect(readdirSync(join(folder, 'photos'))).toEqual(['wedding.jpg']);
});
