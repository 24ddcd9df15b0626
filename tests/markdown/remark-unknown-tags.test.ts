import { expect, test } from 'vitest';
import { htmlOf, render } from '../helpers/render.ts';

test.each([
	['Did you <inaudible> the memo?', 'Did you <inaudible> the memo?'],
	['— <Name withheld>, Dover', '— <Name withheld>, Dover'],
	['He said </sigh> and left.', 'He said </sigh> and left.'],
	['The <pause/> was long.', 'The <pause/> was long.'],
	['A *sudden <noise>* woke us.', 'A sudden <noise> woke us.'],
	['- Witness: <nods>', 'Witness: <nods>'],
	['> <laughter>', '<laughter>'],
	['## The <unclear> word', 'The <unclear> word'],
	['| a |\n|-|\n| <nods> |', '<nods>'],
	['<laughter>', '<laughter>'],
	['<b>Q</b> <inaudible>', 'Q <inaudible>'],
	['<p>Q <inaudible> A</p>', 'Q <inaudible> A'],
	['Write to <address> by <time>.', 'Write to <address> by <time>.'],
	['See <caption>, <Center>, <strike>.', 'See <caption>, <Center>, <strike>.'],
	['See <Option>, <Embed>, <Dir>.', 'See <Option>, <Embed>, <Dir>.'],
	['See <CODE>, <PRE>, <H1>, <Body>.', 'See <CODE>, <PRE>, <H1>, <Body>.'],
	['<Summary>\n\nWords', '<Summary>'],
	['<Header>\nWords', '<Header> Words'],
	['Words\n<Table>\n\nMore', 'Words\n\n<Table>\n\nMore'],
	['Shares of <MARK> rose.', 'Shares of <MARK> rose.'],
	['<Video Shopping Mall Inc> said', '<Video Shopping Mall Inc> said'],
	['The <Mark Resources Inc> bid', 'The <Mark Resources Inc> bid'],
	['<Image Systems Ltd> said', '<Image Systems Ltd> said'],
	['Engines of <Rolls-Royce> and', 'Engines of <Rolls-Royce> and'],
	['<Rolls-Royce Motors> said', '<Rolls-Royce Motors> said'],
])('the words in angle brackets of %j stay', async (markdown, words) => {
	const { text, remarks } = await render(markdown);
	expect(text).toContain(words);
	expect(remarks).toEqual([]);
});

test('Markdown among words in angle brackets is still Markdown', async () => {
	expect(await htmlOf('<witness>\nIt was *dark*.')).toContain('<em>dark</em>');
	expect(await htmlOf('It was <pause> *dark*.')).toContain('<em>dark</em>');
});

test('in a paragraph they stay in their place', async () => {
	expect(await htmlOf('**Q**<nods>')).toBe('<p><strong>Q</strong>&#x3C;nods></p>');
});

test('words that look like a tag can carry no code', async () => {
	const html = await htmlOf('A <witness onclick="x()"> and <p>a <witness onclick="x()"></p>');
	expect(html).not.toMatch(/<witness/);
	expect(html.match(/&#x3C;witness onclick/g)).toHaveLength(2);
});

test.each([
	['<B>dark</B>', 'dark'],
	['<CENTER>\nIt was\n<P>dark\n<LI>dark', 'dark'],
	['<table>\n\n<tr><td>dark</td></tr>', 'dark'],
	['<address>\nIt was dark\n</address>', 'dark'],
	['It was <mark>dark</mark>', 'dark'],
	['It was <time datetime="2026-01-02">dark</time>', 'dark'],
	['<details open><summary>It was</summary>dark</details>', 'dark'],
	['<section>\n\ndark', 'dark'],
	['It <br class clear /> was dark', 'dark'],
	['<tide-table></tide-table>dark', 'dark'],
	['<tide-table />dark', 'dark'],
	['It <tide-table harbour="12">was dark', 'dark'],
	['dark<o:p></o:p>', 'dark'],
	['dark <svg viewBox="0 0 1 1"><circle r="1"/></svg>', 'dark'],
	['dark <math><mi>x</mi></math>', 'dark'],
	['<svg>\n\n<circle r="1"/>\n\n</svg>\n\ndark', 'dark'],
])('the tags of %s are no words', async (markdown, words) => {
	const { text } = await render(markdown);
	expect(text).toContain(words);
	expect(text).not.toMatch(/[<>]/);
});

test.each(['<svg><circle r="1"/></svg>', '<svg viewBox="0 0 1 1"/>'])(
	'after %s, words in angle brackets are words again',
	async (drawing) => {
		expect((await render(`dark ${drawing} and <inaudible>`)).text).toContain('<inaudible>');
	},
);

test('who speaks in an interview is a word, unless the tag has an end', async () => {
	expect((await render('<Q> What happened?\n\n<A> Nothing.')).text).toBe(
		'<Q> What happened?\n\n<A> Nothing.',
	);
	expect((await render('It was <S>five</S> six.')).html).toContain('<s>five</s>');
});

test('a sample of code keeps its tags as they are written', async () => {
	expect((await render('Write `<inaudible>`.')).text).toBe('Write <inaudible>.');
});

test('an address in angle brackets is a link within HTML too', async () => {
	const { html, remarks } = await render(
		'<ul>\n<li>Seen. <https://a.example/?b=1&c> back</li>\n</ul>',
	);
	expect(html).toContain(
		'Seen. <a href="https://a.example/?b=1&#x26;c" rel="external noopener">https://a.example/?b=1&#x26;c</a> back',
	);
	expect(remarks).toEqual([]);
});
