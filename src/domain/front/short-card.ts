import { cardOf, type StoryCard } from '../story/card.ts';
import { type CardPicture, cardPicture } from '../story/card-picture.ts';
import { opening } from '../story/prose.ts';
import type { Story } from '../story/story.ts';

/** Characters under a headline: a sentence, three lines of a narrow column. */
const SENTENCE = 120;
/** A first sentence longer than that is shown up to here, rather than broken off. */
const LONG_SENTENCE = 180;
/** Width of the narrowest column a card's picture fills, in CSS pixels. */
const PICTURE_WIDTH = 270;

/** A story's card where many stand side by side: one sentence at most. */
export function shortCard(story: Story): StoryCard {
	const sentence = opening(story.summary, SENTENCE);
	const isBroken = sentence.endsWith('…') && !story.summary.startsWith(sentence);
	return {
		...cardOf(story),
		summary: isBroken ? opening(story.summary, LONG_SENTENCE) : sentence,
	};
}

/** A card that may show a picture above its headline. */
export interface PictureCard extends StoryCard {
	image?: CardPicture | undefined;
}

/** Cards for a row; the first that has a picture shows it, and stands first. */
export function cardsWithPicture(stories: Story[]): PictureCard[] {
	const images = stories.map((story) => cardPicture(story, PICTURE_WIDTH));
	const at = images.findIndex((image) => image !== undefined);
	const cards = stories.map((story, i) => ({
		...shortCard(story),
		...(i === at && { image: images[i] }),
	}));
	return [...cards.slice(at, at + 1), ...cards.filter((_, i) => i !== at)];
}
