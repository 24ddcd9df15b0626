import type { Byline } from '../story/byline.ts';
import { cardOf, type StoryCard } from '../story/card.ts';
import { type CardPicture, cardPicture } from '../story/card-picture.ts';
import { openingParagraphs } from '../story/opening-paragraphs.ts';
import type { BodyOf, Story } from '../story/story.ts';

/** Least width of a lead's picture, in CSS pixels: that of the column it fills. */
const PICTURE_WIDTH = 560;
/** Characters of a lead's text that stand under its standfirst, by the number of rivers beside it. */
const OPENING = [2000, 1400, 900];
/** With stories that go with it below, or a picture above, there is less room beside two rivers. */
const OPENING_ABOVE = 500;
/** Rivers beside which a picture alone would be too low. */
const MOST_RIVERS = 2;
/** A text of fewer characters is told where the standfirst would stand. */
const SHORT = 300;

/** The story that leads a page. */
export interface LeadView extends Omit<StoryCard, 'summary'> {
	/** None where the opening text says the same. */
	standfirst?: string | undefined;
	image?: CardPicture | undefined;
	/** How its text begins, paragraph by paragraph, where there is room for it. */
	opening?: string[] | undefined;
	/** Who wrote it. */
	byline?: Byline | undefined;
}

/** Whether a standfirst is how the text begins, as imported ones often are. */
const repeats = (standfirst: string, text: string) =>
	text.startsWith(standfirst.replace(/(…|\.{3})$/, '').trim());

/** What is read of a story that leads: its standfirst and, without a picture, how its text begins. */
function wordsOf({ id, description, summary }: Story, limit: number, bodyOf: BodyOf) {
	const opening = openingParagraphs(bodyOf(id).text, limit);
	const text = opening.join(' ');
	const standfirst = description && !repeats(description, text) ? description : undefined;
	if (text === '') return { standfirst: summary };
	return !standfirst && text.length < SHORT ? { standfirst: text } : { standfirst, opening };
}

/**
 * The view of a story that leads a page.
 * @param rivers columns of other stories beside it: two at most.
 * @param hasCompanions whether stories stand below it, beside two rivers.
 */
export function leadView(
	story: Story,
	rivers: number,
	bodyOf: BodyOf,
	hasCompanions = false,
): LeadView {
	const { summary, ...card } = cardOf(story);
	const image = cardPicture(story, PICTURE_WIDTH);
	if (!image) {
		const limit = hasCompanions ? OPENING_ABOVE : (OPENING[rivers] ?? 0);
		return { ...card, ...wordsOf(story, limit, bodyOf) };
	}
	const hasRoom = rivers === MOST_RIVERS && !hasCompanions && story.description !== undefined;
	const { standfirst, opening } = hasRoom ? wordsOf(story, OPENING_ABOVE, bodyOf) : {};
	return { ...card, standfirst: summary, image, ...(standfirst && opening && { opening }) };
}
