import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { expect, onTestFinished, test, vi } from 'vitest';
import { aContentFolder, storyFile, writeFiles } from '../helpers/content-folder.ts';
import { DRAWING } from '../helpers/render.ts';
import { buildVariables } from '../helpers/run-build.ts';

/** Starts the development server on a content folder; its address. */
async function developing(content: string): Promise<string> {
	const server = spawn('node_modules/.bin/astro', ['dev', '--port', '0'], {
		env: { ...buildVariables(), CONTENT_DIR: content, NO_COLOR: '1' },
	});
	onTestFinished(() => void server.kill());
	let output = '';
	server.stdout.on('data', (text) => (output += text));
	server.stderr.on('data', (text) => (output += text));
	return vi.waitFor(
		() => {
			const address = /http:\/\/localhost:\d+/.exec(output)?.[0];
			if (!address) throw new Error(output);
			return address;
		},
		{ timeout: 60_000, interval: 200 },
	);
}

test('who writes sees drafts, pictures and each change at once', async () => {
	const content = aContentFolder({
		'articles/a.md': storyFile('title: A', '![A pier](a.svg)'),
		'articles/a.svg': DRAWING,
		'articles/later.md': storyFile('title: Later\npubDate: 2999-01-01\nrelated: [/a/]'),
		'articles/secret.md': storyFile('title: Secret\ndraft: true'),
	});
	const address = await developing(content);
	const page = async (path: string) => (await fetch(address + path)).text();
	expect(await page('/secret/')).toContain('>Draft<');
	expect(await page('/later/')).toContain('href="/a/"');
	const picture = await fetch(`${address}/media/articles/a.svg`);
	expect(picture.status).toBe(200);
	expect(await picture.text()).toBe(DRAWING);

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

test('who develops sees every token and the parts of pages in their states', async () => {
	const address = await developing(aContentFolder({ 'articles/a.md': storyFile() }));
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
