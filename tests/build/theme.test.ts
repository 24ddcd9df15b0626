import { hash } from 'node:crypto';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test, vi } from 'vitest';
import { aPaper, FONT, THEME, THEMED } from '../helpers/a-themed-paper.ts';
import { writeFiles } from '../helpers/content-folder.ts';
import { developing } from '../helpers/developing.ts';
import { buildFolder } from '../helpers/remembered-build.ts';
import { runBuild } from '../helpers/run-build.ts';

const STYLE = /<style data-look>(@layer reset,tokens,theme,base,components;.*?)<\/style>/s;
const pageOf = (site: string, path = 'a/index.html') => readFileSync(join(site, path), 'utf8');
const hashOf = (text: string) => `'sha256-${hash('sha256', text, 'base64')}'`;

test('a theme stands once in every page, and both policies name it', async () => {
	const { site, output } = await buildFolder(aPaper(THEMED));
	expect(output).not.toContain('Warning');
	for (const path of ['index.html', 'a/index.html', '404.html', 'search/index.html']) {
		const html = pageOf(site, path);
		const [, css = ''] = STYLE.exec(html) ?? [];
		expect(html.split('@layer theme{')).toHaveLength(2);
		const [policy = ''] = /style-src [^;]*/.exec(html) ?? [];
		expect(policy).toContain(hashOf(css));
		expect(pageOf(site, '_headers')).toContain(hashOf(css));
		expect(html).toMatch(/<meta name="theme-color" content="#ffffff" media="[^"]*light/);
		expect(html).toMatch(/<meta name="theme-color" content="#000000" media="[^"]*dark/);
		expect(html).toContain('data-light="#ffffff" data-sepia="#f6ebd6" data-dark="#000000"');
	}
	const [, address = ''] = /src:url\((\/_astro\/our-sans\.\w+\.woff2)\)/.exec(pageOf(site)) ?? [];
	expect(readFileSync(join(site, address))).toEqual(FONT);
	const preloads = [...pageOf(site).matchAll(/rel="preload" href="([^"]*)"/g)].map(([, to]) => to);
	expect(preloads).toContain(address);
	// Nobody waits for a font that no headline is set in.
	expect(preloads.filter((to) => to?.includes('newsreader-display'))).toEqual([]);
});

test('below a path, the files of a theme are below it too', async () => {
	const content = aPaper(THEMED);
	writeFiles(content, {
		'site.yaml': pageOf(content, 'site.yaml').replace('.example', '.example/paper'),
	});
	const { site } = await buildFolder(content);
	const html = pageOf(site);
	expect(html).toMatch(/src:url\(\/paper\/_astro\/our-sans\./);
	expect(html).toMatch(/rel="preload" href="\/paper\/_astro\/our-sans\./);
	expect(pageOf(site, '_headers')).toContain(hashOf(STYLE.exec(html)?.[1] ?? ''));
});

test('a change of the theme makes all pages anew and compiles nothing; without it, nothing is left of it', async () => {
	const content = aPaper();
	const plain = await buildFolder(content);
	const before = pageOf(plain.site);
	expect(before).not.toMatch(STYLE);
	writeFiles(content, THEMED);
	const themed = await buildFolder(content);
	expect(themed.output).toContain('the code is as before');
	expect(pageOf(themed.site)).toMatch(STYLE);
	writeFiles(content, { 'theme.css': THEME.replace('#ffffff', '#fefefe') });
	const changed = await buildFolder(content);
	expect(changed.output).toContain('the code is as before');
	expect(pageOf(changed.site)).toContain('#fefefe');
	const again = await buildFolder(content);
	expect(again.output).toContain('Nothing has changed');
	const [, font = ''] = /url\(\/(_astro\/our-sans[^)]*)\)/.exec(pageOf(changed.site)) ?? [];
	for (const path of Object.keys(THEMED)) rmSync(join(content, path));
	await buildFolder(content);
	expect(pageOf(plain.site)).toBe(before);
	expect(existsSync(join(plain.site, font))).toBe(false);
});

test('what is wrong with a theme fails the build beside all else, and a strict site has no weak colours', async () => {
	const content = aPaper({
		'theme.css': '.a {}\n',
		'articles/b.md': '---\ntitle: B\npubDate: x\n---\nB',
	});
	const site = join(content, '../site');
	const wrong = await runBuild({ CONTENT_DIR: content, OUT_DIR: site });
	expect(wrong.status).toBe(1);
	expect(wrong.output).toContain('2 problems in 2 content files');
	expect(wrong.output).toMatch(/theme\.css:1 “\.a” is no place of a theme/);
	const weak = aPaper({ 'theme.css': ':root { --ink: #777 }' }, 'strict: true\n');
	const strict = await runBuild({ CONTENT_DIR: weak, OUT_DIR: site });
	expect(strict.status).toBe(1);
	expect(strict.output).toContain('--ink on --paper in light: 4.40:1, and 7:1 is needed');
});

test('the development server shows a theme, its fonts and their changes', async () => {
	const content = aPaper(THEMED);
	const { address } = await developing(content);
	const page = async () => (await fetch(`${address}/a/`)).text();
	const first = await page();
	expect(first).toContain('@layer theme{');
	const [, font] = /url\((\/_astro\/our-sans[^)]*)\)/.exec(first) ?? [];
	const served = await fetch(address + font);
	expect(Buffer.from(await served.arrayBuffer())).toEqual(FONT);
	writeFiles(content, { 'theme.css': THEME.replace('#ffffff', '#fdfdfd') });
	await vi.waitFor(async () => expect(await page()).toContain('#fdfdfd'), {
		timeout: 60_000,
		interval: 200,
	});
});
