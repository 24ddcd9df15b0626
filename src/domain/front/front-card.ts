import { type Byline, type BylineOf, isSigned } from '../story/byline.ts';
import type { StoryCard } from '../story/card.ts';
import { CARD_WIDTH, type CardPicture, cardPicture, isDrawing } from '../story/card-picture.ts';
import { shortCard } from '../story/short-card.ts';
import type { Story } from '../story/story.ts';

/** The card of a story among others that lead to stories. */
export interface FrontCard extends StoryCard {
	/** Who wrote it, where that is part of what it says. */
	byline?: Byline | undefined;
	/** A photograph beside its headline, which says what is to be seen. */
	thumbnail?: Omit<CardPicture, 'alt'> | undefined;
}

/** A small drawing cannot be made out, and beside a face no other picture is needed. */
function thumbnailOf(story: Story, byline: Byline | undefined): FrontCard['thumbnail'] {
	const image = cardPicture(story, CARD_WIDTH);
	if (!image || isDrawing(image.picture) || byline?.portrait) return undefined;
	const { picture, focus } = image;
	return { picture, ...(focus && { focus }) };
}

/** A story's card, with all that it shows beside its words. */
export function frontCard(story: Story, bylineOf: BylineOf): FrontCard {
	const byline = isSigned(story) ? bylineOf(story) : undefined;
	const thumbnail = thumbnailOf(story, byline);
	return { ...shortCard(story), ...(byline && { byline }), ...(thumbnail && { thumbnail }) };
}

/** A card that may show a picture above its headline. */
export interface PictureCard extends FrontCard {
	image?: CardPicture | undefined;
}

/** Cards for a row; the first that has a picture shows it large, and stands first. */
export function cardsWithPicture(stories: Story[], bylineOf: BylineOf): PictureCard[] {
	const images = stories.map((story) => cardPicture(story, CARD_WIDTH));
	const at = images.findIndex((image) => image !== undefined);
	const cards = stories.map((story, i): PictureCard => {
		const card = frontCard(story, bylineOf);
		return i === at ? { ...card, thumbnail: undefined, image: images[i] } : card;
	});
	return [...cards.slice(at, at + 1), ...cards.filter((_, i) => i !== at)];
}
