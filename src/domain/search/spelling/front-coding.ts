/** Digits to base 36, the most one character can say. */
const MOST_SHARED = 35;

/**
 * Sorted texts, each as one digit to base 36, which is how many UTF-16 units it shares with the
 * beginning of the one before, and its rest (front coding; Witten, Moffat and Bell 1999).
 */
export function frontCoded(sorted: string[]): string[] {
	return sorted.map((text, at) => {
		const shared = sharedUnits(sorted[at - 1] ?? '', text);
		return shared.toString(36) + text.slice(shared);
	});
}

/** The texts that were {@link frontCoded}. */
export function frontDecoded(coded: string[]): string[] {
	let before = '';
	return coded.map((line) => {
		before = before.slice(0, Number.parseInt(line.charAt(0), 36)) + line.slice(1);
		return before;
	});
}

function sharedUnits(a: string, b: string): number {
	let shared = 0;
	while (shared < MOST_SHARED && shared < a.length && a[shared] === b[shared]) shared++;
	// Half of a surrogate pair cannot be written to a file.
	return /[\ud800-\udbff]$/.test(b.slice(0, shared)) ? shared - 1 : shared;
}
