import { expect, test } from 'vitest';
import { render } from '../helpers/render.ts';

const REST = 'The rest of it.';

test.each([
	['<!-- a note', '<!--'],
	['<script>', '<script>'],
	['<STYLE type="text/css">', '<style>'],
	['Words <textarea> and', '<textarea>'],
	['<title>', '<title>'],
	['<svg>', '<svg>'],
	['<video src="https://a.example/1">', '<video>'],
	['<?php echo', '<?'],
	['<![CDATA[ words', '<?'],
])('%j, which would hide the rest, is refused', async (html, tag) => {
	const { wrong } = await render(`Before.\n\n${html}\n\n${REST}`);
	expect(wrong).toContain(
		`“${tag}” is never closed and would hide what follows; close it, or write &lt; for <`,
	);
});

test.each([
	'<!-- a note -->',
	'<!-- a note\n\non two lines -->',
	'<script>\n\nif (a < b) {}\n\n</script>',
	'<style>p { }</style>',
	'Words <svg><title>A</title></svg> and',
	'<!-- <script> -->',
	'<?php echo ?>',
	'`<script>` and `<!--`',
	'5 < 6 and 7 > 3',
	'<p>never closed',
	'<br>',
])('%j hides nothing and is no mistake', async (html) => {
	const { wrong, text } = await render(`Before.\n\n${html}\n\n${REST}`);
	expect(wrong).toEqual([]);
	expect(text).toContain(REST);
});

test('a tag that never ends is words, is told of, and hides nothing', async () => {
	const { text, remarks, wrong } = await render(`<p class="wide\n\n${REST}`);
	expect(text).toContain(REST);
	expect(wrong).toEqual([]);
	expect(remarks).toEqual([{ sort: 'leftover', found: '<p class="wide' }]);
});

test.each([
	['<pre>\nOne.', '<pre>'],
	['<details><summary>More</summary>\n\nOne.', '<details>'],
	['See <a href="https://a.example/">the minutes. And', '<a>'],
])('%j, to which the rest belongs, is told of', async (html, found) => {
	const { remarks, wrong } = await render(`Before.\n\n${html}\n\n${REST}`);
	expect(remarks).toEqual([{ sort: 'openPart', found }]);
	expect(wrong).toEqual([]);
});

test.each([
	'<a name="tides">Tides',
	'<a href="https://a.example/">Tides</a>',
	'<details>\n\nOne.\n\n</details>',
	'<pre>one</pre>',
	'`<pre>` and `<a href="x">`',
])('%j ends, or needs no end', async (html) => {
	expect((await render(`${html}\n\n${REST}`)).remarks).toEqual([]);
});

test('a text with very many of such tags is given up', async () => {
	await expect(render(`<p ${'<a b="'.repeat(60)}`)).rejects.toThrow('too many tags without an end');
});
