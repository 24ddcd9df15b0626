/** How one word of a name differs from the word that may have been meant. */
export interface Edit {
	/** What became of a letter of the word that was meant. */
	way: 'dropped' | 'added' | 'replaced' | 'swapped';
	written: string;
	meant: string;
	/** Place of the word among those of the name. */
	at: number;
	/** Words of the name. */
	words: number;
}

/**
 * The word in which two names differ.
 * @param written the words of a name that is one edit away from the other.
 * @returns undefined if the edit parts or joins words.
 */
export function editBetween(written: string[], meant: string[]): Edit | undefined {
	if (written.length !== meant.length) return;
	const at = written.findIndex((word, place) => word !== meant[place]);
	const [a = '', b = ''] = [written[at], meant[at]];
	return { way: wayOf(a, b), written: a, meant: b, at, words: written.length };
}

function wayOf(written: string, meant: string): Edit['way'] {
	if (written.length !== meant.length) return written.length < meant.length ? 'dropped' : 'added';
	const start = Array.from(written).findIndex((_, at) => written[at] !== meant[at]);
	return written.slice(start + 1) === meant.slice(start + 1) ? 'replaced' : 'swapped';
}
