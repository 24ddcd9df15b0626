import { readFileSync } from 'node:fs';
import { createMarkdownProcessor } from '@astrojs/markdown-remark';
import { expect, test } from 'vitest';
import { listContent } from '../../src/loader/content-folder.ts';
import { parseFile } from '../../src/loader/front-matter.ts';
import { remarkTypography } from '../../src/markdown/remark-typography.ts';
import { createStoryRenderer } from '../../src/markdown/render-story.ts';
import { EDITION } from '../helpers/edition.ts';
import { ALONE } from '../helpers/given-notes.ts';

const renderer = createStoryRenderer({ typography: true });
const textOf = async (markdown: string) => (await (await renderer)(markdown, ALONE)).text;

test.each([
	['"Words," he said. "More words."', '“Words,” he said. “More words.”'],
	["'Words', she said", '‘Words’, she said'],
	['"\'Words\' in words"', '“‘Words’ in words”'],
	['"words in \'words\'"', '“words in ‘words’”'],
	['("words") ["words"]', '(“words”) [“words”]'],
	['a—"words"', 'a—“words”'],
	['"...words"', '“…words”'],
	['"$5" and "(words)"', '“$5” and “(words)”'],
	["don't, dogs' and O'Neill's", 'don’t, dogs’ and O’Neill’s'],
	["the '80s", 'the ’80s'],
	["the U.S.'s", 'the U.S.’s'],
	['5\' 10"', '5’ 10”'],
	['words -- words --- words', 'words — words — words'],
	['words... and . . . words', 'words… and … words'],
	['"日本" "é"', '“日本” “é”'],
])('%j is set as %j', async (markdown, text) => {
	expect(await textOf(markdown)).toBe(text);
});

test.each([
	['say "*words*" here', 'say “words” here'],
	['*"words"* here', '“words” here'],
	['"[words](https://a.example/)"', '“words”'],
	["**words**'s", 'words’s'],
	['`code`\'s "`code`"', 'code’s “code”'],
	['"words"  \n"words"', '“words”\n“words”'],
])('quotes in %j are seen across emphasis, links and code', async (markdown, text) => {
	expect((await textOf(markdown)).replaceAll(/ ?\n ?/g, '\n')).toBe(text);
});

test.each(['`"a" -- b...`', '    "a" -- b...', '"" \'\' ----', '``"``'])(
	'%j stays as it is',
	async (markdown) => {
		expect(await textOf(markdown)).toBe(markdown.replaceAll('`', '').trim());
	},
);

test('headings and cells begin anew', async () => {
	expect(await textOf('# "a"\n\n| "b" | \'c\' |\n|---|---|\n| d\' | "e" |')).toBe(
		'“a”\n“b”\t‘c’\nd’\t“e”',
	);
});

test('addresses and descriptions of pictures are not words', async () => {
	const render = await renderer;
	const { html } = await render('[a](/b--c "d\'e") ![f"g"](h...png)', ALONE);
	expect(html).toBe('<p><a href="/b--c" title="d&#x27;e">a</a> f"g"</p>');
});

test('the words of the tests’ edition are set as remark-smartypants sets them', async () => {
	const shared = { syntaxHighlight: false } as const;
	const theirs = await createMarkdownProcessor({ ...shared, smartypants: true });
	const ours = await createMarkdownProcessor({
		...shared,
		smartypants: false,
		remarkPlugins: [remarkTypography],
	});
	const { files } = await listContent(EDITION);
	for (const { absolute, shown } of files) {
		const parsed = parseFile(readFileSync(absolute, 'utf8'));
		const body = 'body' in parsed ? parsed.body : '';
		const [our, their] = [await ours.render(body), await theirs.render(body)];
		expect({ shown, html: our.code }).toEqual({ shown, html: their.code });
	}
});

test.each(['code', 'kbd', 'samp'])('what stands in %s stays as it is written', async (tag) => {
	expect(await textOf(`Type "<${tag}>"y"--'</${tag}>" -- now`)).toBe('Type “"y"--\'” — now');
});
