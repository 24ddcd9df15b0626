import { expect, test } from 'vitest';
import { problemsOf, storyFile } from '../helpers/content-folder.ts';

const story = (lang: string, translationOf?: string) =>
	storyFile(
		`title: A letter\nlang: ${lang}${translationOf ? `\ntranslationOf: ${translationOf}` : ''}`,
	);

test('a story may be a translation of another, named by its address or its file', async () => {
	const problems = await problemsOf({
		'articles/letter.md': story('en'),
		'articles/lettre.md': story('fr', '/letter/'),
		'articles/es/carta.md': story('es', '../letter.md'),
	});
	expect(problems).toEqual([]);
});

test.each([
	['a story that there is not', '/leter/', 'there is no story “/leter/”; did you mean /letter/?'],
	['itself', '/lettre/', 'names the story itself; remove it'],
])('what is a translation of %s is told with its line', async (_, translationOf, wrong) => {
	const problems = await problemsOf({
		'articles/letter.md': story('en'),
		'articles/lettre.md': story('fr', translationOf),
	});
	expect(problems).toEqual([`articles/lettre.md:4 translationOf: ${wrong}`]);
});

test('a second one in a language is told, that of the newspaper too', async () => {
	const problems = await problemsOf({
		'articles/letter.md': storyFile(),
		'articles/copy.md': storyFile('title: A letter\ntranslationOf: /letter/'),
	});
	expect(problems).toEqual([
		'articles/copy.md:3 translationOf: makes it a second one in “en-GB” beside /letter/; name another language in lang, or keep one of the two',
	]);
});
