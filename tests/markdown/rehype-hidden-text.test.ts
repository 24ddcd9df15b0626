import { expect, test } from 'vitest';
import { render } from '../helpers/render.ts';

test.each([
	'<span hidden>secret</span>',
	'<span style="display:none">secret</span>',
	'<span style="color: red; DISPLAY : NONE !important">secret</span>',
	'<span style="visibility: hidden">secret</span>',
	'<span hidden><b>secret</b></span>',
])('%s is left out and told of', async (html) => {
	const rendered = await render(`Shown ${html} shown.`);
	expect(rendered.html).toMatch(/^<p>Shown\s+shown\.<\/p>$/);
	expect(rendered.text).not.toContain('secret');
	expect(rendered.remarks).toEqual([{ sort: 'hiddenText', found: '<span' }]);
});

test('two hidden parts in a row are both left out', async () => {
	const { html, remarks } = await render('<p hidden>secret</p><p hidden>secret</p><p>Shown.</p>');
	expect(html).toBe('<p>Shown.</p>');
	expect(remarks).toHaveLength(2);
});

test.each(['<span style="display: inline">open</span>', '<span aria-hidden="true">open</span>'])(
	'%s is shown',
	async (html) => {
		const { text, remarks } = await render(`Shown ${html}.`);
		expect(text).toBe('Shown open.');
		expect(remarks).toEqual([]);
	},
);
