/**
 * Letters of a query that are searched: a paragraph. To understand words takes longer the more there
 * are, and an address may hold any number.
 */
export const MOST_LETTERS = 500;

/** A part of a text, no longer than so many letters in whatever form Unicode has for them (ﷺ are 18). */
export function searchedPart(typed: string): string {
	// None of them becomes shorter than a third of what it was.
	const start = typed.slice(0, 3 * MOST_LETTERS);
	let letters = 0;
	let end = 0;
	for (const letter of start) {
		letters += letter.normalize('NFKC').length;
		if (letters > MOST_LETTERS) return start.slice(0, end);
		end += letter.length;
	}
	return start;
}
