import { expect, test } from 'vitest';
import { render } from '../helpers/render.ts';

test.each([
	['paragraphs on lines of their own', 'One *two*.\n\nThree.', 'One two.\n\nThree.'],
	['headings and lists', '## One\n\n- two\n- three', 'One\ntwo\nthree'],
	['tables', '| a | b |\n|---|---|\n| 1 | 2 |', 'a\tb\n1\t2'],
	['code', '`a < b`', 'a < b'],
	['words of links, not their addresses', '[one](https://a.example/)', 'one'],
	['entities as their characters', 'R&amp;D &mdash; &#26085;', 'R&D — 日'],
	['words of every script', '日本語 עברית', '日本語 עברית'],
	['no comment', 'One <!-- two --> three', 'One three'],
])('the plain text has %s', async (_, markdown, text) => {
	expect((await render(markdown)).text.replace(/ +/g, ' ')).toBe(text);
});

test('the plain text has a footnote but not the signs that lead to it and back', async () => {
	const { text, html } = await render('One.[^1] Two.\n\n[^1]: Three.');
	expect(text).toBe('One. Two.\n\nNotes\n\nThree.');
	expect(html).not.toContain('hidden');
});

test('the plain text of a story of script alone is empty', async () => {
	expect((await render('<script>\nalert(1)\n</script>')).text).toBe('');
});
