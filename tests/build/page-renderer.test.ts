import { join } from 'node:path';
import { setEnvironmentData } from 'node:worker_threads';
import { afterAll, expect, test } from 'vitest';
import { pageRenderer } from '../../src/build/page-renderer.ts';
import type { Navigation } from '../../src/domain/pages/navigation.ts';
import { PAGE_SOURCE } from '../../src/domain/pages/page-source.ts';
import { type AnyPage, PAGE_KINDS, type PageKind } from '../../src/domain/pages/site-pages.ts';
import { aFolder, writeFiles } from '../helpers/content-folder.ts';

// Threads that other files start would be given it.
afterAll(() => setEnvironmentData(PAGE_SOURCE, undefined));

/** A program like the one Astro makes, whose pages answer as `answer` says: the source of a function of their path. */
async function aRenderer(answer: string) {
	const folder = aFolder();
	const routes = Object.values(PAGE_KINDS)
		.filter(({ route }) => route !== PAGE_KINDS.archive.route)
		.map(({ route }) => ({
			routeData: { component: `src/pages/${route}`, params: ['...story'] },
			styles: [],
			scripts: [],
		}));
	writeFiles(folder, {
		'entry.mjs': `
			const routes = ${JSON.stringify(routes)};
			for (const { routeData } of routes) routeData.pattern = /^\\/.*\\/$/;
			const answer = ${answer};
			export const app = {
				manifest: { routes }, routeCache: { clearAll() {} }, setInternals() {}, setOptions() {},
				render: async (request) => answer(new URL(request.url).pathname),
			};`,
	});
	return pageRenderer({
		modules: { styles: '', pageData: [], writtenOut: [], entry: join(folder, 'entry.mjs') },
		siteUrl: 'https://paper.example',
		navigation: {} as Navigation,
		bodyOf: () => ({ html: '', text: '' }),
		fileOf: (id) => `content/articles/${id}.md`,
	});
}

/** A page of a kind, as far as it is asked for. */
const aPage = (kind: PageKind, url: string) =>
	({ kind, url, params: { story: url.slice(1, -1) }, view: {} }) as unknown as AnyPage as never;

test('pages come in the order in which they were asked for', async () => {
	const render = await aRenderer('(path) => new Response(path)');
	const pages = ['/a/', '/b/', '/c/'].map((url) => aPage('story', url));
	expect((await render('story', pages)).map(({ bytes }) => String(bytes))).toEqual([
		...['/a/', '/b/', '/c/'],
	]);
	expect(await render('story', [])).toEqual([]);
});

test.each([
	[500, "(path) => new Response(path, { status: path === '/b/' ? 500 : 200 })"],
	[404, "(path) => new Response(path, { status: path === '/b/' ? 404 : 200 })"],
	[301, "(path) => new Response('', { status: path === '/b/' ? 301 : 200 })"],
])(
	'a story whose page has the status %i stops the build, which names its file',
	async (status, answer) => {
		const render = await aRenderer(answer);
		const pages = ['/a/', '/b/'].map((url) => aPage('story', url));
		await expect(render('story', pages)).rejects.toThrow(
			`content/articles/b.md: /b/ cannot be rendered: status ${status}`,
		);
	},
);

test('what a page throws stops the build, which names its address and keeps the cause', async () => {
	const render = await aRenderer("() => { throw new TypeError('no title') }");
	const failure = render('topic', [aPage('topic', '/topics/a/')]);
	await expect(failure).rejects.toThrow('/topics/a/ cannot be rendered: no title');
	await expect(failure).rejects.toMatchObject({ cause: expect.any(TypeError) });
	await expect(failure).rejects.not.toThrow('content/articles');
});

test('the page of what is not there must say so in its status', async () => {
	const answering = (status: number) => aRenderer(`() => new Response('', { status: ${status} })`);
	const page = [aPage('notFound', '/404/')];
	expect(await (await answering(404))('notFound', page)).toHaveLength(1);
	await expect((await answering(200))('notFound', page)).rejects.toThrow('status 200');
});

test('a kind of page without a route stops the build', async () => {
	const render = await aRenderer('() => new Response()');
	await expect(render('archive', [aPage('archive', '/archive/')])).rejects.toThrow(
		'There is no route src/pages/archive/[...period].astro.',
	);
});
