import { expect, test } from 'vitest';
import { htmlOf, render } from '../helpers/render.ts';

test.each([
	['<center>By Jane Doe</center>The ferry ran.', '<div>By Jane Doe</div>The ferry ran.'],
	['<article><header>A</header><nav>B</nav></article>', '<div><div>A</div><div>B</div></div>'],
	['<menu><li>A</menu>', '<ul><li>A</li></ul>'],
	['<menu>A</menu>B', '<div>A</div>B'],
	['<dialog>A</dialog>B', '<div>A</div>B'],
	['<form></form>A', 'A'],
	['<acronym title="By and by">BB</acronym>', '<p><abbr title="By and by">BB</abbr></p>'],
	['<dfn title="A boat">ferry</dfn>', '<p><dfn title="A boat">ferry</dfn></p>'],
	['<bdo dir="rtl">abc</bdo>', '<p><bdo dir="rtl">abc</bdo></p>'],
])('%s becomes plain elements that say the same', async (markdown, html) => {
	expect(await htmlOf(markdown)).toBe(html);
});

test.each([
	'<article id="facts">Words</article>',
	'<p><font id="facts">Words</font></p>',
	'<tide-table id="facts" port="x">Words</tide-table>',
	'<iframe id="facts" src="https://a.example/"></iframe>',
	'<img id="facts" src="gone.jpg" alt="Words">',
	'<img id="facts" src="https://a.example/b.jpg" alt="Words">',
])('a link leads to the place that %s names', async (html) => {
	const rendered = await render(`${html}\n\n[see](#facts)`);
	expect(rendered.html).toContain('id="text-facts"');
	expect(rendered.html).toContain('href="#text-facts"');
	expect(rendered.remarks.map(({ sort }) => sort)).not.toContain('deadAnchor');
});

test('choices do not run together', async () => {
	expect(await htmlOf('<select><option>Red</option><option>Blue</option></select>')).toContain(
		'Red Blue',
	);
});
