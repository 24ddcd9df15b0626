import { expect, test } from 'vitest';
import { htmlOf, render } from '../helpers/render.ts';

test.each([
	['The ferry sailed.<o:p></o:p>', '<p>The ferry sailed.</p>'],
	['The <st1:place>Dover</st1:place> ferry.', '<p>The Dover ferry.</p>'],
	['The <st1:City w:st="on">Dover</st1:City> ferry.', '<p>The Dover ferry.</p>'],
	['The *ferry<o:p></o:p>* sailed.', '<p>The <em>ferry</em> sailed.</p>'],
	['<p>The ferry<o:p>&nbsp;</o:p></p>', '<p>The ferry\u00A0</p>'],
	['The ferry.<v:shape id="a">', '<p>The ferry.</p>'],
])('of %j its words stay', async (markdown, html) => {
	expect(await htmlOf(markdown)).toBe(html);
});

test.each([
	['<https://a.example/>', '<a href="https://a.example/" rel="external noopener">'],
	['`<o:p>`', '<code>&#x3C;o:p></code>'],
	['The ratio <5:3> of it.', '&#x3C;5:3>'],
])('%s is none of Word’s tags', async (markdown, part) => {
	expect(await htmlOf(`${markdown} and <o:p></o:p>`)).toContain(part);
});

test('a picture that Word had is told of', async () => {
	expect((await render('A <v:imagedata src="quay.jpg"/> b.')).remarks).toEqual([
		{ sort: 'lostPart', found: 'quay.jpg' },
	]);
});
