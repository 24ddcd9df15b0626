import { expect, test } from 'vitest';
import { elementsOf, render } from '../helpers/render.ts';

test.each([
	['<p>A&#11;tide</p>', 'A tide'],
	['<p>A&#x0C;tide</p>', 'A tide'],
	['<p>A&#127;tide</p>', 'Atide'],
	['<p>A&#xFDD0;tide</p>', 'Atide'],
	['<p>A&#x96;tide</p>', 'A–tide'],
])('no control character of %j comes to readers', async (markdown, text) => {
	expect((await render(markdown)).text).toBe(text);
});

test('nor does one in a description or an address', async () => {
	const { html } = await render('<a href="/a&#127;b/" title="x&#xFDD1;y">tide</a>');
	const [link] = elementsOf(html, 'a');
	expect(link?.properties).toMatchObject({ href: '/ab/' });
	expect(JSON.stringify(link)).not.toMatch(/\uFDD1|\u007F/);
});

test('references to signs stay signs', async () => {
	expect((await render('It&#8217;s &#9; 5&#160;km &#x1F6A2;')).text).toContain('It’s');
	expect((await render('&#x1F6A2; sails')).text).toBe('🚢 sails');
});
