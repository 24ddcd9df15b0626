import { spawnSync } from 'node:child_process';
import { hash } from 'node:crypto';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { aFolder, writeFiles } from '../helpers/content-folder.ts';
import { aCopyOfTheProject } from '../helpers/copied-project.ts';
import { filesIn } from '../helpers/pages.ts';
import { buildVariables, runBuild } from '../helpers/run-build.ts';

const CONTACT = `---
import Base from '../layouts/Base.astro';
---
<Base title="Contact"><h1>Write to us</h1></Base>`;

const EPISODE = `---
import { getCollection } from 'astro:content';
export const getStaticPaths = async () =>
	(await getCollection('podcasts')).map(({ id, data }) => ({ params: { id }, props: data }));
---
<h1>{Astro.props.title}</h1>`;

const COLLECTIONS = `
import { glob } from 'astro/loaders';
import { z } from 'astro/zod';
const podcasts = defineCollection({
	loader: glob({ pattern: '*.md', base: './podcasts' }),
	schema: z.object({ title: z.string() }),
});
Object.assign(collections, { podcasts });`;

/** A script that an integration writes out in all pages. */
const WRITTEN_OUT = 'globalThis.stamped = true';

/** An integration that adds a file to the site, and to one page of it, and a script to all pages. */
const INTEGRATION = `
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
export const stamp = {
	name: 'stamp',
	hooks: {
		'astro:config:setup': ({ injectScript }) => {
			injectScript('page', 'document.title += "!"');
			injectScript('head-inline', '${WRITTEN_OUT}');
		},
		'astro:build:done': ({ dir, pages }) => {
			const about = new URL('about/index.html', dir);
			writeFileSync(about, readFileSync(about, 'utf8') + '<!-- stamped -->');
			writeFileSync(new URL('pages.txt', dir), pages.map(({ pathname }) => pathname).join('\\n'));
			if (process.env.REMOVES) rmSync(new URL(process.env.REMOVES, dir));
		},
	},
};`;

const PLUGIN = `
export const addNote = () => (tree) => {
	tree.children.push({ type: 'paragraph', children: [{ type: 'text', value: 'From a plugin.' }] });
};`;

/** Gives a project a page, a collection, a redirect, an integration and a plugin, each as Astro has it. */
function giveOwnParts(project: string): void {
	aCopyOfTheProject(project);
	const textOf = (path: string) => readFileSync(join(project, path), 'utf8');
	const imports = `import { stamp } from './src/stamp.mjs';
import { addNote } from './src/add-note.mjs';
`;
	const config = (imports + textOf('astro.config.mjs'))
		.replace('integrations: [', "redirects: { '/old-about': '/about/' },\n\tintegrations: [stamp,")
		.replace('markdown: {', 'markdown: { remarkPlugins: [addNote],');
	writeFiles(project, {
		'astro.config.mjs': config,
		'src/stamp.mjs': INTEGRATION,
		'src/add-note.mjs': PLUGIN,
		'src/pages/contact.astro': CONTACT,
		'src/pages/podcasts/[id].astro': EPISODE,
		'src/content.config.ts': textOf('src/content.config.ts') + COLLECTIONS,
		'podcasts/first.md': '---\ntitle: First episode\n---\n',
		'paper/articles/2022/10/24/letter.md':
			'---\ntitle: A letter\n---\nIts [text](/podcasts/first/), and [we](/contact/).',
		'paper/pages/about.md': '---\ntitle: About\n---\nWho we are.',
	});
}

const MARK = '<!-- stamped -->';
const STORY = '2022/10/24/letter/index.html';

describe('what is given in Astro’s own ways', () => {
	const project = mkdtempSync(join(tmpdir(), 'broadsheet-test-'));
	afterAll(() => rmSync(project, { recursive: true }));
	const site = join(project, 'dist');
	const textOf = (path: string) => readFileSync(join(site, path), 'utf8');
	const build = (variables = {}) => runBuild({ CONTENT_DIR: 'paper', ...variables }, project);

	beforeAll(async () => {
		giveOwnParts(project);
		const { status, output } = await build();
		expect(status, output).toBe(0);
		expect(output).not.toContain('lead nowhere');
		expect(output).toContain(
			'for the routes src/pages/contact.astro, /old-about, src/pages/podcasts/[id].astro, the integration stamp and the collection podcasts',
		);
	});

	test('is in the site', () => {
		expect(textOf('contact/index.html')).toContain('Write to us');
		expect(textOf('podcasts/first/index.html')).toContain('First episode');
		expect(textOf('old-about/index.html')).toContain('url=/about/');
		expect(textOf(STORY)).toContain('<p>From a plugin.</p>');
		expect(textOf(STORY)).toMatch(/<script type="module" src="\/_astro\/page\./);
		expect(textOf('about/index.html').split(MARK)).toHaveLength(2);
		const pages = ['', '2022/10/24/letter/', 'contact/', 'podcasts/first/', '404/'];
		expect(textOf('pages.txt').split('\n')).toEqual(expect.arrayContaining(pages));
	});

	test('is allowed by the security policy, in pages and as a header', () => {
		const allowed = `'sha256-${hash('sha256', WRITTEN_OUT, 'base64')}'`;
		expect(textOf(STORY)).toContain(`<script>${WRITTEN_OUT}</script>`);
		for (const file of [STORY, '_headers', '.htaccess']) expect(textOf(file)).toContain(allowed);
	});

	test('is made anew by the next build, in which all else stays as it is', async () => {
		const before = filesIn(site).map((path) => ({ path, text: textOf(path) }));
		writeFiles(project, { 'podcasts/second.md': '---\ntitle: Second episode\n---\n' });
		const { status, output } = await build();
		expect(status, output).toBe(0);
		expect(textOf('podcasts/second/index.html')).toContain('Second episode');
		const changed = before.filter(({ path, text }) => textOf(path) !== text);
		expect(changed.map(({ path }) => path)).toEqual(['pages.txt']);
	});

	test('keeps the last good site if a hook removes the page of a story', async () => {
		const { status, output } = await build({ REMOVES: STORY });
		expect(status).toBe(1);
		expect(output).toContain(`${STORY} is gone from the site`);
		expect(textOf(STORY)).toContain('<p>From a plugin.</p>');
	});

	test('is not made for a part of the site', async () => {
		const { status, output } = await build({ BUILD_YEARS: '2022' });
		expect(status).toBe(1);
		expect(output).toContain('BUILD_YEARS makes a part of the site, and Astro must see all of it');
	});

	test('is in the site that Astro’s own command builds', () => {
		const OUT_DIR = join(project, 'by-astro');
		const env = { ...buildVariables(), CONTENT_DIR: 'paper', OUT_DIR };
		const words = ['node_modules/.bin/astro', 'build'];
		const { status, stderr } = spawnSync(process.execPath, words, {
			env,
			cwd: project,
			encoding: 'utf8',
		});
		expect(status, stderr).toBe(0);
		expect(filesIn(OUT_DIR).sort()).toEqual(filesIn(site).sort());
	});
});

test('a page that asks for a server is refused by name', async () => {
	const project = aFolder();
	aCopyOfTheProject(project);
	const live = '---\nexport const prerender = false;\n---\n<p>Live</p>';
	writeFiles(project, { 'src/pages/live.astro': live });
	const { status, output } = await runBuild({}, project);
	expect(status).toBe(1);
	expect(output).toContain('src/pages/live.astro asks for one');
	expect(existsSync(join(project, 'dist'))).toBe(false);
});
