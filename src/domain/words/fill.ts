import type { Message } from '../../words/words.ts';

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

/** The names of the places in a text. */
export const placesIn = (message: string): string[] =>
	piecesOf(message).filter((_, at) => at % 2 === 1);
