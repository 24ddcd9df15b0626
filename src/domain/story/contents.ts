import { textOf } from '../text/html.ts';

/** A part of a story that has a heading. */
export interface StoryPart {
	/** Id of the heading. */
	id: string;
	title: string;
}

/** Fewest parts that are easier to find in a list than by reading on. */
const FEWEST = 4;
/** Minutes that a long story takes to read: more than 2,000 words. */
const LONG = 9;

/** The parts of a long story, in their order; none of one that is short or has few. */
export function contentsOf(html: string, minutes: number): StoryPart[] {
	const parts = html
		.split('<h2 id="')
		.slice(1)
		.map((part) => ({
			id: part.slice(0, part.indexOf('"')),
			title: textOf(part.slice(part.indexOf('>') + 1, part.indexOf('</h2>'))),
		}));
	return minutes < LONG || parts.length < FEWEST ? [] : parts;
}
