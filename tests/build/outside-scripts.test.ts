import { hash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { loadOutsideScripts } from '../../src/domain/security/outside-scripts.ts';
import { aPaper } from '../helpers/a-themed-paper.ts';
import { storyFile, writeFiles } from '../helpers/content-folder.ts';
import { filesIn } from '../helpers/pages.ts';
import { buildFolder } from '../helpers/remembered-build.ts';
import { runBuild } from '../helpers/run-build.ts';

const SCRIPTS = `scripts:
  - src: https://stats.example/count.js
    purpose: counts how often pages are read, and keeps nothing of readers
    connect: [https://report.example]
    data: {domain: harbour.example}
`;
const PRIVACY = { 'pages/privacy.md': storyFile('title: Privacy', 'We keep nothing.') };
const pageOf = (site: string, path = 'a/index.html') => readFileSync(join(site, path), 'utf8');
const pagesOf = (site: string) =>
	Object.fromEntries(
		filesIn(site)
			.filter((path) => /\.html$|_headers$/.test(path))
			.map((path) => [path, pageOf(site, path)]),
	);
const directive = (text: string, name: string) =>
	new RegExp(`${name} ([^;]*)`).exec(text)?.[1]?.split(' ') ?? [];

test('without the field, not a byte is other than it was', async () => {
	const content = aPaper(PRIVACY);
	const { site } = await buildFolder(content);
	const before = pagesOf(site);
	const facts = pageOf(content, 'site.yaml');
	writeFiles(content, { 'site.yaml': facts + SCRIPTS });
	await buildFolder(content);
	expect(pagesOf(site)).not.toEqual(before);
	writeFiles(content, { 'site.yaml': facts });
	await buildFolder(content);
	expect(pagesOf(site)).toEqual(before);
	expect(JSON.stringify(before)).not.toMatch(/data-scripts|globalPrivacyControl/);
});

test('a script from elsewhere is in all pages but the search, its origins in both policies, and its purpose on the privacy page', async () => {
	const { site, output } = await buildFolder(aPaper(PRIVACY, SCRIPTS));
	expect(output).not.toContain('Warning');
	const loader = `'sha256-${hash('sha256', loadOutsideScripts, 'base64')}'`;
	for (const path of ['index.html', 'a/index.html', '404.html', '_headers']) {
		const text = pageOf(site, path);
		expect(directive(text, 'script-src')).toEqual(
			expect.arrayContaining([loader, 'https://stats.example']),
		);
		expect(directive(text, 'connect-src')).toEqual(["'self'", 'https://report.example']);
		expect(
			text
				.match(/img-src [^;]*/g)
				?.every((sources) => sources === "img-src 'self'" || sources === 'img-src data:'),
		).toBe(true);
	}
	const html = pageOf(site);
	const told = '[{"src":"https://stats.example/count.js","data":{"domain":"harbour.example"}}]';
	expect(html.replaceAll('&quot;', '"').replaceAll('&#34;', '"')).toContain(
		`data-scripts="${told}"`,
	);
	const search = pageOf(site, 'search/index.html');
	expect(search).not.toContain('data-scripts');
	expect(directive(search, 'script-src').join()).not.toContain('stats.example');
	expect(directive(search, 'connect-src')).toEqual(["'self'"]);
	const privacy = pageOf(site, 'privacy/index.html');
	expect(privacy.indexOf('We keep nothing.')).toBeLessThan(
		privacy.indexOf('Scripts from elsewhere'),
	);
	expect(privacy).toMatch(
		/<strong>stats\.example<\/strong>\s*\(sends what it learns to report\.example\): counts how often/,
	);
	expect(html).not.toContain('Scripts from elsewhere');
});

test('without a privacy page the build fails and says what to write', async () => {
	const content = aPaper({}, SCRIPTS);
	const { status, output } = await runBuild({
		CONTENT_DIR: content,
		OUT_DIR: join(content, '../site'),
	});
	expect(status).toBe(1);
	expect(output).toMatch(
		/site\.yaml:6 scripts: loads scripts from elsewhere, and there is no page that says so; write pages\/privacy\.md/,
	);
});
