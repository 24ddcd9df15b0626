import { expect, test } from 'vitest';
import { withFirstPicture } from '../../../src/domain/story/first-picture.ts';

const LATER = '<img src="/media/a.jpg" alt="A > B" loading="lazy" decoding="async">';
const FIRST = LATER.replace('loading="lazy"', 'fetchpriority="high"');

test('a picture with which a text begins is asked for first, and no other', () => {
	expect(withFirstPicture(`<p>${LATER}</p><p>${LATER}</p>`)).toBe(`<p>${FIRST}</p><p>${LATER}</p>`);
});

test.each([`<p>${'word '.repeat(200)}</p>${LATER}`, '<p>No picture.</p>', ''])(
	'a text that begins otherwise stays as it is',
	(html) => {
		expect(withFirstPicture(html)).toBe(html);
	},
);
