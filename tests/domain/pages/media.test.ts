import { expect, test } from 'vitest';
import { mediaPages } from '../../../src/domain/pages/media.ts';
import { aStory } from '../../helpers/a-story.ts';
import { anEdition } from '../../helpers/an-edition.ts';

const PICTURE = {
	path: 'articles/été.png',
	url: '/media/articles/%C3%A9t%C3%A9.png',
	width: 800,
	height: 600,
	version: '1200 bytes',
	variants: [{ url: '/media/480/articles/%C3%A9t%C3%A9.png.webp', width: 480 }],
};

test('a picture has a file of its own and one for each smaller rendering', () => {
	const edition = anEdition([{ ...aStory(), pictures: [PICTURE] }]);
	expect([...mediaPages(edition)]).toEqual([
		{
			url: '/media/articles/%C3%A9t%C3%A9.png',
			params: { file: 'articles/été.png' },
			view: { path: 'articles/été.png', rendering: 'whole', version: '1200 bytes' },
		},
		{
			url: '/media/480/articles/%C3%A9t%C3%A9.png.webp',
			params: { file: '480/articles/été.png.webp' },
			view: { path: 'articles/été.png', rendering: 480, version: '1200 bytes' },
		},
	]);
});

test('a picture that several stories show is one file', () => {
	const stories = ['a', 'b'].map((id) => ({ ...aStory({ id }), pictures: [PICTURE] }));
	expect([...mediaPages(anEdition(stories))]).toHaveLength(2);
});
