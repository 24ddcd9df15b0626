/** The places where somebody read, kept by the browser until the tab is closed, if it lets us. */
import type { ReadingPlace } from './reading-place.ts';

const KEY = 'search-places';

/** Places kept at most, the latest; nobody goes further back. */
const MOST_KEPT = 50;

/** A place by the entry of the history it belongs to. */
type Kept = [entry: string, place: ReadingPlace];

/** Whether something has values of these types under these names. */
const has = (value: unknown, types: Record<string, 'number' | 'string' | 'boolean'>): boolean =>
	Object.entries(types).every(([name, type]) => typeof Object(value)[name] === type);

function isPlace(value: unknown): value is ReadingPlace {
	const { top, focus } = Object(value) as Partial<ReadingPlace>;
	return (
		has(value, { scrolled: 'number' }) &&
		(top === undefined || has(top, { story: 'string', above: 'number' })) &&
		(focus === undefined || has(focus, { story: 'string', link: 'number', isVisible: 'boolean' }))
	);
}

const isKept = (value: unknown): value is Kept =>
	Array.isArray(value) && typeof value[0] === 'string' && isPlace(value[1]);

/** Reads the places from what is kept, the latest last; it may be anything, and what is no place is left out. */
export function parsePlaces(text: string | null): Kept[] {
	try {
		const list: unknown = JSON.parse(text ?? '[]');
		return Array.isArray(list) ? list.filter(isKept) : [];
	} catch {
		return [];
	}
}

function kept(): Kept[] {
	try {
		return parsePlaces(sessionStorage.getItem(KEY));
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
