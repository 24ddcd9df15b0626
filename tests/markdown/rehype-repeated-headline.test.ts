import { expect, test } from 'vitest';
import { besideLetter, DRAWING, render } from '../helpers/render.ts';

/** The HTML and words of a text below a headline. */
async function below(headline: string | undefined, markdown: string) {
	const { html, text } = await render(markdown, { headline });
	return { html: html.trim(), text };
}

test.each([
	['Ferry sails at last', '# Ferry sails at last'],
	['Ferry sails at last', '## Ferry sails at last'],
	['“Ferry sails – at last!”', '# "Ferry sails -- at last"'],
	['Ferry sails at last', '# FERRY *sails* at last'],
	['Ferry sails at last', '<h1>Ferry sails at last</h1>\n'],
	['Fähre läuft aus', '# FÄHRE LÄUFT AUS'],
])('below “%s” the heading %j is left out', async (headline, heading) => {
	expect(await below(headline, `${heading}\n\nWords.`)).toEqual({
		html: '<p>Words.</p>',
		text: 'Words.',
	});
});

test.each([
	['another heading', 'Ferry sails', '# Ferry sails again\n\nWords.'],
	['a small heading', 'Ferry sails', '### Ferry sails\n\nWords.'],
	['a heading that is not the first', 'Ferry sails', 'Words.\n\n# Ferry sails'],
	['a heading below no headline', undefined, '# Ferry sails\n\nWords.'],
])('%s stays', async (_, headline, markdown) => {
	expect((await below(headline, markdown)).html).toMatch(/<h2.*Ferry sails/);
});

test('a heading with a picture beside the story stays', async () => {
	const { html } = await render('# A headline ![](quay.svg)\n\nWords.', {
		files: besideLetter({ 'quay.svg': DRAWING }),
		headline: 'A headline',
	});
	expect(html).toMatch(/<h2.*A headline <img/);
});

test('a heading that says the headline a second time stays', async () => {
	const { html } = await below('Ferry sails', '# Ferry sails\n\n# Ferry sails\n\nWords.');
	expect(html.match(/<h2/g)).toHaveLength(1);
});
