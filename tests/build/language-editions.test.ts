import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest';
import { serve } from '../../src/commands/serve.ts';
import { storyFile, writeFiles } from '../helpers/content-folder.ts';
import { byTag, readPage } from '../helpers/pages.ts';
import { follow, useBrowser } from '../helpers/reader.ts';
import { memoryOf } from '../helpers/remembered-build.ts';
import { runBuild } from '../helpers/run-build.ts';

const FRENCH = 'fr/articles/2024/bac.md';
const BAC = storyFile(
	'title: Le nouveau bac\npubDate: 2024-05-06\nsection: Port\ntranslationOf: /2024/faehre/\naliases: [/vieux/]',
	'Il circule toutes les heures.',
);

const browse = useBrowser();
const folder = mkdtempSync(join(tmpdir(), 'broadsheet-languages-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const content = join(folder, 'content');
const out = join(folder, 'site');
const built = () => runBuild({ CONTENT_DIR: content, OUT_DIR: out });
const read = (path: string) => readFileSync(join(out, path), 'utf8');
/** When a file was written; a file that stays keeps it. */
const written = (path: string) => statSync(join(out, path)).mtimeMs;

/** A newspaper in German, with an edition in French. */
beforeAll(async () => {
	writeFiles(content, {
		'site.yaml':
			'name: Der Hafenbote\ndescription: Nachrichten.\nurl: https://h.example\nlanguage: de\nlanguages: [de, fr]\n',
		'articles/2024/faehre.md': storyFile(
			'title: Die neue Fähre\npubDate: 2024-05-06\nsection: Hafen',
			'Sie fährt jede Stunde. [Französisch](/fr/2024/bac/), [Häfen](/fr/sections/port/), [nichts](/fr/rien/).',
		),
		'fr/site.yaml': 'name: Le Courrier du port\n',
		'fr/pages/apropos.md': storyFile('title: À propos'),
		'fr/articles/2100.md': storyFile('title: Demain\npublishDate: 2100-01-01'),
		'fr/front.yaml': 'lead: /2024/bac/\nnotice: {text: Le port est fermé., to: /apropos/}\n',
		[FRENCH]: BAC,
	});
	const { status, output } = await built();
	expect(status, output).toBe(0);
	expect(output).toMatch(/lead nowhere: 1 in 1 file[\s\S]*“\/fr\/rien\/”/);
	expect(output).toContain('fr: publish');
});

describe('a newspaper in several languages', () => {
	test.each([
		['', 'de', 'Der Hafenbote', 'sections/hafen', 'Die neue Fähre'],
		['fr/', 'fr', 'Le Courrier du port', 'sections/port', 'Le nouveau bac'],
	])(
		'has at /%s a front, sections, a feed and a search in %s',
		(below, lang, name, section, headline) => {
			for (const page of ['', `${section}/`, 'search/', 'archive/']) {
				expect(read(`${below}${page}index.html`)).toContain(`<html lang="${lang}"`);
			}
			expect(read(`${below}index.html`)).toContain(`>${headline}<`);
			expect(read(`${below}rss.xml`)).toContain(`<title>${name}</title>`);
			expect(read(`${below}rss.xml`).match(/<item>/g)).toHaveLength(1);
			expect(existsSync(join(out, below, 'search-index'))).toBe(true);
		},
	);

	test('has a front page in each language as its editor wants it', () => {
		expect(read('fr/index.html')).toMatch(/<a href="\/fr\/apropos\/"[^>]*>Le port est fermé\.</);
		expect(read('index.html')).not.toContain('Le port');
	});

	test('leads from each language to the others, on every page and to search engines', () => {
		const linksOf = (url: string) =>
			byTag(readPage(out, url).tree, 'a')
				.filter(({ properties }) => properties.hrefLang)
				.map(({ properties }) => properties.href);
		expect(new Set(linksOf('/'))).toEqual(new Set(['/fr/']));
		expect(new Set(linksOf('/fr/archive/'))).toEqual(new Set(['/']));
		for (const url of ['/', '/fr/']) {
			const alternates = byTag(readPage(out, url).tree, 'link')
				.filter(({ properties }) => properties.hrefLang)
				.map(({ properties }) => [properties.hrefLang, properties.href]);
			expect(alternates).toEqual([
				['x-default', 'https://h.example/'],
				['de', 'https://h.example/'],
				['fr', 'https://h.example/fr/'],
			]);
		}
	});

	test('has each story name its other languages, wherever they stand', () => {
		expect(read('2024/faehre/index.html')).toMatch(/hreflang="fr" href="\/fr\/2024\/bac\/"/);
		expect(read('fr/2024/bac/index.html')).toMatch(/hreflang="de" href="\/2024\/faehre\/"/);
		expect(read('fr/2024/bac/index.html')).toContain(
			'"translationOfWork":{"@id":"https://h.example/2024/faehre/#article"}',
		);
	});

	test('tells hosts of old addresses in every language', () => {
		expect(read('_redirects')).toContain('/fr/vieux/ /fr/2024/bac/ 301');
		expect(existsSync(join(out, 'fr/_redirects'))).toBe(false);
	});

	test('sends a policy under which the pages of every language are styled, and no longer than hosts read', () => {
		const headers = read('_headers');
		expect(headers).toContain('/fr/_astro/*');
		expect(Math.max(...headers.split('\n').map(({ length }) => length))).toBeLessThan(2000);
	});

	test('is read in each language by a browser, which finds the words of that one', async () => {
		const { server, url: site } = await serve(out, 0);
		onTestFinished(() => void server.close());
		await browse({ site }, async (page, url) => {
			await page.goto(`${url}fr/search/?q=bac`);
			await follow(page, page.getByRole('link', { name: 'Le nouveau bac' }));
			expect(new URL(page.url()).pathname).toBe('/fr/2024/bac/');
			await follow(page, page.getByRole('main').getByRole('link', { name: 'Deutsch' }));
			expect(new URL(page.url()).pathname).toBe('/2024/faehre/');
		});
	});
});

describe('the next build of such a newspaper', () => {
	test('is due when a story of any language comes out', () => {
		const due = readFileSync(join(memoryOf(content), 'next-due'), 'utf8');
		expect(Number(due)).toBe(Date.parse('2100-01-01T00:00:00Z') / 1000);
	});

	test('does nothing where nothing has changed', async () => {
		expect((await built()).output).toContain(
			'Nothing has changed since the last build; the site is in',
		);
	});

	test('of an edit in one language renders the pages of that one', async () => {
		const before = written('index.html');
		writeFiles(content, { [FRENCH]: BAC.replace('toutes les heures', 'la nuit') });
		const { output } = await built();
		expect(output).toMatch(/fr: pages .* rendered, [1-9]/);
		expect(output).toMatch(/\npages .* 0 rendered/);
		expect(read('fr/2024/bac/index.html')).toContain('la nuit');
		expect(written('index.html')).toBe(before);
	});

	test('tells of what is wrong in any language, and keeps the last good site', async () => {
		const last = join(folder, 'last');
		cpSync(out, last, { recursive: true });
		writeFiles(content, { [FRENCH]: BAC.replace('/2024/faehre/', '/2024/fahre/') });
		const { status, output } = await built();
		expect(status).toBe(1);
		expect(output).toMatch(
			/fr\/articles\/2024\/bac\.md:5 translationOf: there is no story “\/2024\/fahre\/”; did you mean \/2024\/faehre\/\?/,
		);
		expect(read('fr/2024/bac/index.html')).toBe(
			readFileSync(join(last, 'fr/2024/bac/index.html'), 'utf8'),
		);
	});
});
