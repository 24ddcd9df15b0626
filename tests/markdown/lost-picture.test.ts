import { expect, test } from 'vitest';
import { htmlOf, render } from '../helpers/render.ts';

test.each([
	['![Boats](gone.jpg)', 'Boats'],
	['![Boats](gone.jpg "At dusk | Bo Day")', 'Boats At dusk <small>Picture: Bo Day</small>'],
	['<p><img src="gone.jpg" alt="Boats" id="quay"></p>', '<span id="text-quay">Boats</span>'],
	['<figure><img src="gone.jpg" alt="Boats"></figure>', 'Boats'],
	[
		'<figure>\n<img src="gone.jpg" alt="Boats">\n<figcaption>At dusk</figcaption>\n</figure>',
		'Boats At dusk',
	],
])('the lost picture of %s is named once, as a caption', async (markdown, words) => {
	expect((await htmlOf(markdown)).trim()).toBe(
		`<figure><figcaption><strong>Picture</strong> ${words}</figcaption></figure>`,
	);
});

test.each([
	['Boats ![at dusk](gone.jpg) lay there.', '<p>Boats at dusk lay there.</p>'],
	['![](gone.jpg)', '<p></p>'],
	[
		'<figure><img src="gone.jpg" alt="Boats"><p>Words</p></figure>',
		'<figure>Boats<p>Words</p></figure>',
	],
])('of %s there is what remains', async (markdown, html) => {
	expect((await htmlOf(markdown)).trim()).toBe(html);
});

test('what a lost picture showed begins no summary', async () => {
	const { sentences, text } = await render('![Boats](gone.jpg)\n\nThe text.');
	expect(sentences).toBe('The text.');
	expect(text).toContain('Boats');
});
