import type { Root } from 'hast';
import { toText } from 'hast-util-to-text';
import { expect, test } from 'vitest';
import { ownWords } from '../../src/markdown/own-words.ts';
import { elementsOf, render } from '../helpers/render.ts';

/** The own words of HTML, and the code among them. */
function wordsOf(html: string) {
	const tree: Root = { type: 'root', children: elementsOf(html, 'main') };
	return ownWords(tree, toText);
}

test.each([
	['<p>The ferry sailed.</p>', 'The ferry sailed.', []],
	['<p>The {{ boat }} sailed.</p>', 'The sailed.', ['{{ boat }}']],
	['<p>The <b>{{ boat }}</b> sailed.</p>', 'The sailed.', ['{{ boat }}']],
	['<p>Write <code>{{ boat }}</code>.</p>', 'Write {{ boat }}.', []],
	['<pre>{% raw %}</pre>', '{% raw %}', []],
	[
		'<p>{% hr %}Write <code>{{ a }}</code> or <code>{{ b }}</code>.</p>',
		'Write {{ a }} or {{ b }}.',
		['{% hr %}'],
	],
	['<p>{{ <code>boat</code> }}</p>', '', [expect.stringMatching(/^\{\{ .* \}\}$/)]],
])('the own words of %s are “%s”', (html, text, leftovers) => {
	const own = wordsOf(html);
	expect(own.text.trim()).toBe(text);
	expect(own.leftovers).toEqual(leftovers);
});

test('samples of code stand in the tree as before', () => {
	const tree: Root = {
		type: 'root',
		children: elementsOf('<p>{{ a }} <code>{{ b }}</code></p>', 'main'),
	};
	ownWords(tree, toText);
	expect(toText(tree)).toContain('{{ a }} {{ b }}');
});

test('of a story, code of another system is told of, shown as written, and kept from its words', async () => {
	const { html, text, remarks } = await render('The ferry {{< map zoom=3 >}} sailed.');
	expect(html).toContain('{{&#x3C; map zoom=3 >}}');
	expect(text).toBe('The ferry sailed.');
	expect(remarks).toEqual([{ sort: 'leftover', found: '{{< map zoom=3 >}}' }]);
});
