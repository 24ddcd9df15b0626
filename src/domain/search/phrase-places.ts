/**
 * The places of words that stand beside each other in a text, in its order.
 * @param places of each word of the phrase, ascending.
 * @returns places of all words of all such phrases.
 */
export function phrasePlaces(places: number[][]): number[] {
	const [first = [], ...others] = places;
	const sets = others.map((own) => new Set(own));
	const starts = first.filter((start) => sets.every((own, at) => own.has(start + at + 1)));
	return starts.flatMap((start) => places.map((_, at) => start + at));
}
