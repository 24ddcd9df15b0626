import type { Body, Picture, Story } from '../../src/domain/story/story.ts';
import { aStory } from './a-story.ts';
import { PHOTO } from './a-whole-site.ts';

/** A published story with a main picture: a photo 800 pixels wide, or what is given of another. */
export function aPicturedStory(
	given: Parameters<typeof aStory>[0] = {},
	picture: Partial<Picture> = {},
): Story & Body {
	const image = { src: 'photo.png', alt: 'A photo', picture: { ...PHOTO, ...picture } };
	return { ...aStory(given), image };
}
