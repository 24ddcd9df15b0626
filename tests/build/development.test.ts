import { readFileSync } from 'node:fs';
import { expect, test, vi } from 'vitest';
import { aContentFolder, storyFile, writeFiles } from '../helpers/content-folder.ts';
import { developing } from '../helpers/developing.ts';
import { DRAWING } from '../helpers/render.ts';

test('who writes sees drafts, pictures and each change at once', async () => {
	const content = aContentFolder({
		'articles/a.md': storyFile('title: A', '![A pier](a.svg)'),
		'articles/a.svg': DRAWING,
		'articles/later.md': storyFile('title: Later\npubDate: 2999-01-01\nrelated: [/a/]'),
		'articles/secret.md': storyFile('title: Secret\ndraft: true'),
	});
	const { address } = await developing(content);
	const page = async (path: string) => (await fetch(address + path)).text();
	expect(await page('/secret/')).toContain('>Draft<');
	expect(await page('/later/')).toContain('href="/a/"');
	const picture = await fetch(`${address}/media/articles/a.svg`);
	expect(picture.status).toBe(200);
	expect(await picture.text()).toContain('width="300" height="200"');

	writeFiles(content, {
		'articles/a.md': storyFile('title: Another headline', 'Other words.'),
		'articles/new.md': storyFile('title: New'),
	});
	await vi.waitFor(
		async () => {
			expect(await page('/a/')).toContain('<p>Other words.</p>');
			expect(await page('/')).toContain('Another headline');
			expect((await fetch(`${address}/new/`)).status).toBe(200);
		},
		{ timeout: 30_000, interval: 200 },
	);
});

test('stories that come in great number while the server runs are shown too', async () => {
	const content = aContentFolder({ 'articles/a.md': storyFile() });
	const { address } = await developing(content);
	const many = Array.from({ length: 200 }, (_, i) => [`articles/story-${i}.md`, storyFile()]);
	writeFiles(content, Object.fromEntries(many));
	await vi.waitFor(async () => expect((await fetch(`${address}/story-199/`)).status).toBe(200), {
		timeout: 30_000,
		interval: 200,
	});
});

test('who develops sees every token and the parts of pages in their states', async () => {
	const { address } = await developing(aContentFolder({ 'articles/a.md': storyFile() }));
	const shown = await (await fetch(`${address}/styles/`)).text();
	const tokens = readFileSync('src/styles/tokens.css', 'utf8');
	const names = [...tokens.matchAll(/^\t\t(--[\w-]+):/gm)].map(([, name = '']) => name);
	expect(names.length).toBeGreaterThan(30);
	expect(names.filter((name) => !shown.includes(name))).toEqual([]);
	for (const part of [
		'Key points',
		'Correction,',
		'Also about',
		'Part 2 of 3',
		'Cite this story',
	]) {
		expect(shown).toContain(part);
	}
});
