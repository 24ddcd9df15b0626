import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { listContent } from '../../src/loader/content-folder.ts';
import { siteFileIn } from '../../src/loader/site-file.ts';
import {
	aContentFolder,
	aFolder,
	readFolder,
	storyFile,
	writeFiles,
} from '../helpers/content-folder.ts';

const FACTS =
	'name: Der Hafenbote\ndescription: Nachrichten.\nurl: https://h.example\nlanguage: de\n';

/** The content folder of a newspaper in German and French, with more files. */
function aPaper(languages: string, files: Record<string, string> = {}): string {
	const folder = aFolder();
	writeFiles(folder, {
		'site.yaml': `${FACTS}languages: ${languages}\n`,
		'articles/a.md': storyFile(),
		'fr/articles/b.md': storyFile(),
		...files,
	});
	return folder;
}

const problemsIn = (folder: string) =>
	siteFileIn(folder).problems.map(({ line, field, message }) => `${line} ${field}: ${message}`);

test('a newspaper says which languages it is published in, its own first', () => {
	expect(siteFileIn(aPaper('[fr, de]')).site?.languages).toEqual(['de', 'fr']);
});

test.each([
	[
		'[de, fr, it]',
		/^5 languages\[3\]: “it” has no stories: put those in that language into .*it\/articles\/, or take it out$/,
	],
	['[de, fr, fr]', /^5 languages\[3\]: “fr” stands there twice; take one out$/],
	['[french]', /^5 languages\[1\]: “french” is no language tag; write fr$/],
])('languages: %s is wrong', (languages, message) => {
	expect(problemsIn(aPaper(languages))).toEqual([expect.stringMatching(message)]);
});

describe('the folder of another language', () => {
	test('has the facts of the newspaper, and its own address', () => {
		const { site, isMissing, problems } = siteFileIn(join(aPaper('[de, fr]'), 'fr'));
		expect({ isMissing, problems }).toEqual({ isMissing: false, problems: [] });
		expect(site).toMatchObject({
			name: 'Der Hafenbote',
			language: 'fr',
			url: 'https://h.example/fr',
		});
	});

	test('may say facts of its own', () => {
		const folder = aPaper('[de, fr]', { 'fr/site.yaml': 'name: Le Courrier du port\n' });
		expect(siteFileIn(join(folder, 'fr')).site).toMatchObject({
			name: 'Le Courrier du port',
			description: 'Nachrichten.',
		});
	});

	test.each(['url: https://x.example', 'language: fr', 'languages: [fr]', 'hosts: [netlify]'])(
		'may not say %s, which the newspaper says for all',
		(fact) => {
			const folder = join(aPaper('[de, fr]', { 'fr/site.yaml': `${fact}\n` }), 'fr');
			expect(problemsIn(folder)).toEqual([
				`1 ${fact.split(':')[0]}: is given in the site.yaml around this folder for all languages of the newspaper; take it out here`,
			]);
		},
	);

	test('is a newspaper without a name where no newspaper names it', () => {
		expect(siteFileIn(join(aPaper('[de, it]'), 'fr')).isMissing).toBe(true);
	});

	test('is no part of the main edition', async () => {
		const { files, problems } = await listContent(aPaper('[de, fr]'), ['fr']);
		expect(files.map(({ path }) => path)).toEqual(['a.md']);
		expect(problems).toEqual([]);
	});

	test('has all addresses below it', async () => {
		const files = { 'articles/fr/b.md': storyFile(), 'articles/a.md': storyFile() };
		const { problems } = await readFolder(aContentFolder(files), { editions: ['fr'] });
		expect(problems.map(({ message }) => message)).toEqual([
			'has an address of the edition in “fr”, /fr/; move it to fr/articles/b.md',
		]);
	});

	test('is where a story in that language belongs', async () => {
		const files = { 'articles/a.md': storyFile('title: Un texte\nlang: fr') };
		const { warnings } = await readFolder(aContentFolder(files), { editions: ['fr'] });
		expect(warnings.map(({ heading }) => heading)).toEqual([
			'Stories of the main edition in a language that has an edition of its own: 1 in 1 file; move each into articles/ of the folder of that language to have it there',
		]);
	});

	test('may have all that is linked to below it, while nobody knows what it has', async () => {
		const files = { 'articles/a.md': storyFile(undefined, '[There](/fr/b/) and [where](/it/b/).') };
		const { warnings } = await readFolder(aContentFolder(files), {
			editions: ['fr'],
			beside: { ask: undefined },
		});
		expect(warnings.flatMap(({ lines }) => lines)).toEqual([
			expect.stringMatching(/a\.md:5 {2}“\/it\/b\/”$/),
		]);
	});

	test('may have the story that one here is a translation of, while nobody knows what it has', async () => {
		const files = {
			'articles/a.md': storyFile('title: A\ntranslationOf: /fr/b/'),
			'articles/c.md': storyFile('title: C\nlang: it\ntranslationOf: /a/'),
		};
		const { problems, articles } = await readFolder(aContentFolder(files), {
			editions: ['fr'],
			beside: { ask: undefined },
		});
		expect(problems).toEqual([]);
		expect(articles.map(({ id, data }) => [id, data.translationOf])).toEqual([
			['a', undefined],
			['c', 'a'],
		]);
	});

	test('is told of where the newspaper does not name it', async () => {
		const { problems } = await listContent(aPaper('[de]'));
		expect(problems.map(({ message }) => message)).toEqual([
			expect.stringContaining('would be passed over'),
		]);
	});
});
