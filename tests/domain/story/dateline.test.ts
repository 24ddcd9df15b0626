import { expect, test } from 'vitest';
import { withDateline } from '../../../src/domain/story/dateline.ts';

test('a dateline opens the first paragraph', () => {
	expect(withDateline('<p>The war is over.</p><p>More.</p>', 'PARIS')).toBe(
		'<p><span class="dateline">PARIS</span> — The war is over.</p><p>More.</p>',
	);
});

test.each(['<h2>Part one</h2><p>Text.</p>', '<p class="a">Text.</p>', '<pre>code</pre>', ''])(
	'a text that opens with other than a plain paragraph, %j, follows the dateline whole',
	(html) => {
		expect(withDateline(html, 'PARIS')).toBe(
			`<p><span class="dateline">PARIS</span> — </p>${html}`,
		);
	},
);

test.each([undefined, ''])('without a dateline (%j) the text stays as it is', (dateline) => {
	expect(withDateline('<p>Text.</p>', dateline)).toBe('<p>Text.</p>');
});

test('markup in a dateline is text', () => {
	const html = withDateline('<p>Text.</p>', '<img src="a" onerror=b()> & sons');
	expect(html).toContain('&lt;img src=&quot;a&quot; onerror=b()&gt; &amp; sons');
	expect(html).not.toContain('<img');
});
