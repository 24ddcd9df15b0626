import { cardOf, type StoryCard } from './card.ts';
import { opening } from './prose.ts';
import type { Story } from './story.ts';

/** Characters under a headline: a sentence, three lines of a narrow column. */
const SENTENCE = 120;
/** A first sentence longer than that is shown up to here, rather than broken off. */
const LONG_SENTENCE = 180;

/** A story's card where many stand side by side: one sentence at most. */
export function shortCard(story: Story): StoryCard {
	const sentence = opening(story.summary, SENTENCE);
	const isBroken = sentence.endsWith('…') && !story.summary.startsWith(sentence);
	return {
		...cardOf(story),
		summary: isBroken ? opening(story.summary, LONG_SENTENCE) : sentence,
	};
}
