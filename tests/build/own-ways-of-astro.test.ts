import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { aFolder, writeFiles } from '../helpers/content-folder.ts';
import { aCopyOfTheProject } from '../helpers/copied-project.ts';
import { filesIn } from '../helpers/pages.ts';
import { runBuild } from '../helpers/run-build.ts';

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

/** An integration that adds a file to the site, and to one page of it, and a script to all pages. */
const INTEGRATION = `
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
export const stamp = {
	name: 'stamp',
	hooks: {
		'astro:config:setup': ({ injectScript }) => injectScript('page', 'document.title += "!"'),
		'astro:build:done': ({ dir, pages }) => {
			const about = new URL('about/index.html', dir);
			writeFileSync(about, readFileSync(about, 'utf8') + '<!-- stamped -->');
			writeFileSync(new URL('pages.txt', dir), pages.map(({ pathname }) => pathname).join('\\n'));
			if (process.env.REMOVES) rmSync(new URL(process.env.REMOVES, dir));
			if (process.env.FAILS) throw new Error('the stamp is dry');
		},
	},
};`;

const PLUGIN = `
export const addNote = () => (tree) => {
	tree.children.push({ type: 'paragraph', children: [{ type: 'text', value: 'From a plugin.' }] });
};`;

/** A project with a page, a collection, a redirect, an integration and a plugin, each given as Astro has it. */
function aProject(): string {
	const project = aFolder();
	aCopyOfTheProject(project);
	const file = (path: string) => join(project, path);
	const config = readFileSync(file('astro.config.mjs'), 'utf8')
		.replace(
			/^/,
			"import { stamp } from './src/stamp.mjs';\nimport { addNote } from './src/add-note.mjs';\n",
		)
		.replace('integrations: [', "redirects: { '/old-about': '/about/' },\n\tintegrations: [stamp,")
		.replace('markdown: {', 'markdown: { remarkPlugins: [addNote],');
	writeFiles(project, {
		'astro.config.mjs': config,
		'src/stamp.mjs': INTEGRATION,
		'src/add-note.mjs': PLUGIN,
		'src/pages/contact.astro': CONTACT,
		'src/pages/podcasts/[id].astro': EPISODE,
		'src/content.config.ts': readFileSync(file('src/content.config.ts'), 'utf8') + COLLECTIONS,
		'podcasts/first.md': '---\ntitle: First episode\n---\n',
		'paper/articles/2022/10/24/letter.md': '---\ntitle: A letter\n---\nIts text.',
		'paper/pages/about.md': '---\ntitle: About\n---\nWho we are.',
	});
	return project;
}

const MARK = '<!-- stamped -->';

test('what is given in Astro’s own ways is in the site, whose pages stay as they are', async () => {
	const project = aProject();
	const site = join(project, 'dist');
	const textOf = (path: string) => readFileSync(join(site, path), 'utf8');
	const build = (variables = {}) => runBuild({ CONTENT_DIR: 'paper', ...variables }, project);
	const built = await build();
	expect(built.status, built.output).toBe(0);
	expect(built.output).toContain(
		'for the routes src/pages/contact.astro, /old-about, src/pages/podcasts/[id].astro, the integration stamp and the collection podcasts',
	);
	expect(textOf('contact/index.html')).toContain('Write to us');
	expect(textOf('podcasts/first/index.html')).toContain('First episode');
	expect(textOf('old-about/index.html')).toContain('url=/about/');
	const letter = '2022/10/24/letter/';
	expect(textOf(`${letter}index.html`)).toContain('<p>From a plugin.</p>');
	expect(textOf(`${letter}index.html`)).toMatch(/<script type="module" src="\/_astro\/page\./);
	const pages = textOf('pages.txt').split('\n');
	expect(pages).toEqual(
		expect.arrayContaining(['', letter, 'contact/', 'podcasts/first/', '404/']),
	);
	expect(textOf('about/index.html').split(MARK)).toHaveLength(2);

	const before = filesIn(site).map((path) => [path, textOf(path)]);
	writeFiles(project, { 'podcasts/second.md': '---\ntitle: Second episode\n---\n' });
	const again = await build();
	expect(again.status, again.output).toBe(0);
	expect(textOf('podcasts/second/index.html')).toContain('Second episode');
	expect(textOf('about/index.html').split(MARK)).toHaveLength(2);
	const same = before.filter(([path = '', text]) => textOf(path) === text);
	expect(before.length - same.length).toBe(1);

	const failed = await build({ FAILS: 'yes' });
	expect(failed.status).toBe(1);
	expect(failed.output).toContain('the stamp is dry');
	const removed = await build({ REMOVES: `${letter}index.html` });
	expect(removed.status).toBe(1);
	expect(removed.output).toContain(`${letter}index.html is gone from the site`);
	const part = await build({ BUILD_YEARS: '2022' });
	expect(part.status).toBe(1);
	expect(part.output).toContain('BUILD_YEARS makes a part of the site');
	expect(existsSync(join(site, letter, 'index.html'))).toBe(true);
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
