/** Words of a headline, and the signs and numbers that part the name of a series from the rest. */
const PART = /[\p{L}\p{M}]+|[:–—|#•]|\p{N}+/gu;
const WORD = /^[\p{L}\p{M}]/u;

const partsOf = (title: string) => title.toLowerCase().match(PART) ?? [];
/** What stands before the first sign or number; nothing where there is none. */
function headOf(parts: string[]): string[] {
	const end = parts.findIndex((part) => !WORD.test(part));
	return end < 0 ? [] : parts.slice(0, end);
}

/**
 * Words, in small letters, with which two headlines name the series that both belong to, at either
 * end: “Kernel Watch” of “Kernel Watch #3: Files” and “Kernel Watch #4: Locks”.
 */
export function seriesWords(a: string, b: string): Set<string> {
	const [first, second] = [partsOf(a), partsOf(b)];
	const ends = [
		[headOf(first), headOf(second)],
		[headOf(first.toReversed()), headOf(second.toReversed())],
	];
	const shared = ends.filter(([one, two]) => one?.join(' ') === two?.join(' '));
	return new Set(shared.flatMap(([one]) => one ?? []));
}
