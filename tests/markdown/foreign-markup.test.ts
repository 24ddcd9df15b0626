import { expect, test } from 'vitest';
import { besideLetter, DRAWING, elementsOf, render } from '../helpers/render.ts';

test.each([
	['<![CDATA[Words here]]> and more.', 'Words here and more.'],
	['<p><![CDATA[Words here]]></p>', 'Words here'],
	['<div>\n<![CDATA[Words here]]>\n</div>', 'Words here'],
	['He <![CDATA[Words]]> so.', 'He Words so.'],
	['<![CDATA[One.\n\nTwo.]]>\n\nThree.', 'One.\n\nTwo.\n\nThree.'],
	['<?xml:namespace prefix = o ns = "urn:office" />Words', 'Words'],
	['Words<?xml:namespace prefix = o ns = "urn:office" /> here', 'Words here'],
])('the words of %j stay', async (markdown, words) => {
	const { text, remarks, wrong } = await render(markdown);
	expect(text).toBe(words);
	expect([...remarks, ...wrong]).toEqual([]);
});

test('a sample of such marks stays as it is written', async () => {
	expect((await render('Write `<![CDATA[a]]>`.')).text).toBe('Write <![CDATA[a]]>.');
});

test.each([
	'<ac:image><ri:attachment ri:filename="quay.svg"/></ac:image>',
	'<ac:image ac:width="300"><ri:attachment ri:filename="quay.svg"></ri:attachment></ac:image>',
])('a picture of Confluence is a picture: %s', async (markdown) => {
	const { html } = await render(`${markdown}\n\nWords.`, {
		files: besideLetter({ 'quay.svg': DRAWING }),
	});
	expect(elementsOf(html, 'img')).toHaveLength(1);
	expect(html).not.toContain('ac:image');
});
