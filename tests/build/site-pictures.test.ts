import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { aPaper } from '../helpers/a-themed-paper.ts';
import { writeFiles } from '../helpers/content-folder.ts';
import { buildFolder } from '../helpers/remembered-build.ts';
import { svg } from '../helpers/svg.ts';

const logo = (colour: string) =>
	svg(`<rect width="40" height="10" fill="${colour}"/>`, ' viewBox="0 0 40 10"');
const icon = svg('<rect width="9" height="9"/>', ' viewBox="0 0 9 9"');
const pageOf = (site: string, path = 'a/index.html') => readFileSync(join(site, path), 'utf8');
const ICONS = /<link rel="(?:icon|apple-touch-icon)"[^>]*>/g;

test('a logo stands in the masthead in place of the name, and an icon in every head', async () => {
	const files = { 'logo.svg': logo('#123'), 'icon.svg': icon };
	const content = aPaper(files, 'logo: logo.svg\nicon: icon.svg\n');
	const { site, output } = await buildFolder(content);
	expect(output).not.toContain('Warning');
	const html = pageOf(site);
	expect(html).toMatch(
		/<p class="name[^>]*>\s*<a [^>]*>\s*<img class="logo logo-light" alt="The Harbour Times" src="\/media\/logo\.svg" width="40" height="10">\s*<\/a>/,
	);
	expect(existsSync(join(site, 'media/logo.svg'))).toBe(true);
	const icons = [...html.matchAll(ICONS)].map(([link]) => link);
	expect(icons).toEqual([
		expect.stringMatching(/href="\/_astro\/icon\.\w+\.png" type="image\/png" sizes="96x96"/),
		expect.stringMatching(/href="\/_astro\/icon\.\w+\.svg" type="image\/svg\+xml"/),
		expect.stringMatching(/rel="apple-touch-icon" href="\/_astro\/touch\.\w+\.png"/),
	]);
	for (const link of icons) {
		expect(existsSync(join(site, /href="([^"]*)"/.exec(link)?.[1] ?? ''))).toBe(true);
	}
	expect(pageOf(site, 'opensearch.xml')).toMatch(/\.example\/_astro\/icon\.\w+\.png<\/Image>/);
	expect(pageOf(site, 'sw.js')).toMatch(/\/_astro\/icon\.\w+\.svg/);

	// Pages show where a logo is and how large, so other colours of it change none of them.
	writeFiles(content, { 'logo.svg': logo('#456') });
	const again = await buildFolder(content);
	expect(again.output).toMatch(/pages, 1 rendered, 1 written/);
	expect(pageOf(site, 'media/logo.svg')).toContain('#456');

	writeFiles(content, { 'icon.svg': icon.replaceAll('9', '8') });
	expect((await buildFolder(content)).output).toContain('the code is as before');
	expect(pageOf(site).match(ICONS)).not.toEqual(icons);
});

test('without the fields, a newspaper has its name and the icon of the engine', async () => {
	const { site } = await buildFolder(aPaper());
	expect(pageOf(site)).toMatch(/<p class="name[^>]*>\s*<a [^>]*>\s*The Harbour Times\s*<\/a>/);
	expect(pageOf(site).match(ICONS)).toEqual([
		'<link rel="icon" href="/favicon.svg" type="image/svg+xml">',
	]);
	expect(pageOf(site)).not.toContain('.logo');
});
