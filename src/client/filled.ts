import { piecesOf } from '../domain/words/fill.ts';
import type { Message } from '../words/words.ts';

/** Words in whose places elements stand, one behind the other. */
export const filled = <Place extends string>(
	message: Message<Place>,
	values: Record<Place, Node | string>,
): (Node | string)[] =>
	piecesOf(message).map((piece, at) => (at % 2 === 1 ? values[piece as Place] : piece));
