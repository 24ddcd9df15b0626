import { expect, test } from 'vitest';
import { htmlOf } from '../helpers/render.ts';

test.each([
	'Highs of 5~10 degrees in Seoul and 20~30 on the coast.',
	'H~2~O',
	'~not struck~',
	'*5~10* and 20~30',
])('the single tildes of %j stay', async (markdown) => {
	expect(await htmlOf(markdown)).toBe(`<p>${markdown.replace(/\*(.*?)\*/, '<em>$1</em>')}</p>`);
});

test.each([
	['~~Struck~~ words', '<del>Struck</del> words'],
	['5~10, not ~~20~30~~', '5~10, not <del>20~30</del>'],
])('two tildes strike words in %j', async (markdown, html) => {
	expect(await htmlOf(markdown)).toBe(`<p>${html}</p>`);
});
