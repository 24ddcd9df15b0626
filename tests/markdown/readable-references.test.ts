import { expect, test } from 'vitest';
import { htmlOf, render } from '../helpers/render.ts';

test.each([
	['1914&#150;1918', '1914–1918'],
	['it&#146;s', 'it’s'],
	['it&#x92;s', 'it’s'],
	['and so on &#133;', 'and so on …'],
	['*&#147;Yes&#148;*', '“Yes”'],
	['a&#11;b', 'a b'],
	['a&#8;b', 'ab'],
	['&#55357;&#56832; &#xD83D;&#xDE00;', '😀 😀'],
	['<p>1914&#150;1918</p>', '1914–1918'],
])('%s is read as its writer saw it', async (markdown, words) => {
	expect((await render(markdown)).text).toBe(words);
});

test.each(['`&#150;`', '    &#150;', '```\n&#150;\n```'])(
	'in a sample of code a reference stays as it is written: %s',
	async (markdown) => {
		expect(await htmlOf(markdown)).toContain('<code>&#x26;#150;');
	},
);

test('a reference before a sample is read though the one in it is not', async () => {
	expect((await render('&#150; `&#150;` &#150;')).text).toBe('– &#150; –');
});
