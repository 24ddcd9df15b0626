import type { StoryCard } from '../story/card.ts';
import { CARD_WIDTH, type CardPicture, cardPicture } from '../story/card-picture.ts';
import { shortCard } from '../story/short-card.ts';
import type { Story } from '../story/story.ts';

/** A card that may show a picture above its headline. */
export interface PictureCard extends StoryCard {
	image?: CardPicture | undefined;
}

/** Cards for a row; the first that has a picture shows it, and stands first. */
export function cardsWithPicture(stories: Story[]): PictureCard[] {
	const images = stories.map((story) => cardPicture(story, CARD_WIDTH));
	const at = images.findIndex((image) => image !== undefined);
	const cards = stories.map((story, i) => ({
		...shortCard(story),
		...(i === at && { image: images[i] }),
	}));
	return [...cards.slice(at, at + 1), ...cards.filter((_, i) => i !== at)];
}
