/**
 * Styles that only some pages have, each written out in them as a style of its own, whose hash the content
 * security policy names.
 */
import { contentsStyles } from './contents-styles.ts';
import { pictureStoryStyles } from './picture-story-styles.ts';
import { pictureStyles } from './picture-styles.ts';
import { writingStyles } from './writing-systems.ts';

export const stylesOfSome = {
	/** In scripts that are not set as Latin is. */
	writing: writingStyles,
	/** With pictures in a text or above it. */
	pictures: pictureStyles,
	/** With the contents of a long story. */
	contents: contentsStyles,
	/** With a story that is told in pictures. */
	'picture-story': pictureStoryStyles,
};

export type StyleOfSome = keyof typeof stylesOfSome;
