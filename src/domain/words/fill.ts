import type { Message } from '../../words/words.ts';
import type { LocaleWith } from './locale.ts';

const PLACE = /\{(\w+)\}/g;

/**
 * A text with its places filled in.
 * @param values a text for each place.
 */
export const fill = <Place extends string>(
	message: Message<Place>,
	values: Record<Place, string>,
): string => message.replace(PLACE, (_, place: Place) => values[place]);

/** A text in its pieces: every second one is the name of a place. */
export const piecesOf = (message: string): string[] => message.split(PLACE);

/** A text with parts of a page in its places, piece by piece. */
export const filled = <Place extends string, Part>(
	message: Message<Place>,
	parts: Record<Place, Part>,
): (Part | string)[] =>
	piecesOf(message).map((piece, at) => (at % 2 === 1 ? parts[piece as Place] : piece));

/** Texts one behind the other, each as a text of two has it: “A, B, C”; empty if there are none. */
export const joined = (texts: string[], pair: Message<'first' | 'second'>): string =>
	texts.length === 0 ? '' : texts.reduce((first, second) => fill(pair, { first, second }));

/** A text as it goes on behind another that stands before it on the page: “, 5 names”. */
export const behind = (text: string, { words }: LocaleWith<'facts'>): string =>
	fill(words.facts.pair, { first: '', second: text });

/** The names of the places in a text. */
export const placesIn = (message: string): string[] =>
	piecesOf(message).filter((_, at) => at % 2 === 1);
