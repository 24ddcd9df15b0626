/** The places where somebody read, kept by the browser until the tab is closed, if it lets us. */
import type { ReadingPlace } from './reading-place.ts';

const KEY = 'search-places';

/** Places kept at most, the latest; nobody goes further back. */
const MOST_KEPT = 50;

/** Places by the entry of the history they belong to, the latest last. */
type Kept = [entry: string, place: ReadingPlace][];

function kept(): Kept {
	try {
		return JSON.parse(sessionStorage.getItem(KEY) ?? '[]') as Kept;
	} catch {
		return [];
	}
}

export const keptPlace = (entry: string): ReadingPlace | undefined =>
	kept().find(([of]) => of === entry)?.[1];

export function keepPlace(entry: string, place: ReadingPlace): void {
	const others = kept().filter(([of]) => of !== entry);
	try {
		sessionStorage.setItem(KEY, JSON.stringify([...others, [entry, place]].slice(-MOST_KEPT)));
	} catch {
		// Where nothing may be kept, Back leads to the top of the list.
	}
}
