import { type Picture, shownPicture } from '../../src/domain/story/picture.ts';
import type { Body, Story } from '../../src/domain/story/story.ts';
import { aStory } from './a-story.ts';
import { PHOTO } from './a-whole-site.ts';

/** A published story with a main picture: a photo 800 pixels wide, or what is given of another. */
export function aPicturedStory(
	given: Parameters<typeof aStory>[0] = {},
	picture: Partial<Picture> = {},
): Story & Body {
	const image = { src: shownPicture({ ...PHOTO, ...picture }), alt: 'A photo' };
	return { ...aStory(given), image };
}
