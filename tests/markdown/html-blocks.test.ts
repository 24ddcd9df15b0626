import { expect, test } from 'vitest';
import { elementsOf, htmlOf, render } from '../helpers/render.ts';

test.each([
	'<h2>Head</h2>\nA *dark* quay.',
	'<br>\nA *dark* quay.',
	'<center>By Ann</center>\nA *dark* quay.',
	'<!--more-->A *dark* quay.',
	'<!-- a\nnote --> A *dark* quay.',
	'<div>\n\nOne.\n\n</div>\nA *dark* quay.',
	'<div markdown="1">\nA *dark* quay.\n</div>',
	'<div class="box" markdown="1">A *dark* quay.</div>',
	'<div markdown="block">\n    A *dark* quay.\n</div>',
	'<div markdown="1">\nA *dark* quay.\n\nTwo.\n</div>',
])('in %j Markdown is read as Markdown', async (markdown) => {
	expect(await htmlOf(markdown)).toContain('<p>A <em>dark</em> quay.</p>');
});

test.each([
	'<p>One\ntwo *three*.\n<p>Four.',
	'<ul>\n<li>One *two*\n</ul>',
	'```\n<br>\n*text*\n```',
	'<pre>\n<br>\n*text*\n</pre>',
])('in %j no element has ended, and signs stay as they are written', async (markdown) => {
	expect(elementsOf(await htmlOf(markdown), 'em')).toEqual([]);
});

test('what a script says is none of the story’s', async () => {
	const script = '<script>\nwrite("</div>");\nmore("<br>");\n</script>';
	expect((await render(`<div>\n${script}\n</div>\n\nWords.`)).text).toBe('Words.');
});

test('HTML that is indented after an empty line is HTML where it is within other HTML', async () => {
	const { text } = await render(
		'<table>\n  <tr>\n\n    <td>Cell</td>\n\n  </tr>\n</table>\n\nEnd.',
	);
	expect(text).toBe('Cell\n\nEnd.');
	expect(await htmlOf('<div>\n\n    <p>One.</p>\n    <p>Two.</p>\n\n</div>')).not.toContain('code');
});

test('indented HTML that nothing is around is a sample', async () => {
	expect(await htmlOf('Write:\n\n    <td>Cell</td>\n\nso.')).toContain('<pre>');
	expect(await htmlOf('<br>\n\n    <b>a</b>')).toContain('<pre>');
});
