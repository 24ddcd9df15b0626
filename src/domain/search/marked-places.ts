import { plainWord, wordsOf } from './words.ts';

/** A stretch of a text, from `start` up to `end` in UTF-16 units, and the mark it is there for. */
export interface MarkedPlace {
	start: number;
	end: number;
	mark: string;
}

/**
 * Where words and phrases stand in a text, whatever their case and accents; none overlap, and of
 * several that begin together the longest counts.
 * @param marks as `marksFromHash` gives them.
 */
export function markedPlaces(text: string, marks: string[]): MarkedPlace[] {
	const words = [...text.matchAll(/\S+/g)].flatMap(({ 0: run, index }) => placedWords(run, index));
	const phrases = marks
		.map((mark) => ({ mark, parts: mark.split(' ') }))
		.toSorted((a, b) => b.parts.length - a.parts.length);
	const places: MarkedPlace[] = [];
	for (let at = 0; at < words.length; at++) {
		const phrase = phrases.find(({ parts }) =>
			parts.every((part, i) => words[at + i]?.plain === part),
		);
		const first = words[at];
		const last = words[at + (phrase?.parts.length ?? 1) - 1];
		if (!phrase || !first || !last) continue;
		places.push({ start: first.start, end: last.end, mark: phrase.mark });
		at += phrase.parts.length - 1;
	}
	return places;
}

/** The words of a run without spaces that begins at `index` of its text. */
function placedWords(run: string, index: number) {
	const words = wordsOf(run);
	let from = 0;
	return words.flatMap((word) => {
		const at = run.indexOf(word, from);
		const plain = plainWord(word);
		if (at >= 0) {
			from = at + word.length;
			return { plain, start: index + at, end: index + from };
		}
		// Spelt with soft hyphens or loose accents, which `wordsOf` mends.
		return words.length === 1 ? { plain, start: index, end: index + run.length } : [];
	});
}
