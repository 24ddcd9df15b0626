import { editDistance } from './edit-distance.ts';

/** A name without letter case and separators, by which systems spell the same name differently. */
export const plainKey = (name: string): string => name.toLowerCase().replace(/[-_\s.:?!]/g, '');

/**
 * The name somebody most likely meant, or undefined if none is close: at most one edit in three
 * letters, letter case and separators aside.
 */
export function nearestName(given: string, known: Iterable<string>): string | undefined {
	const wanted = plainKey(given);
	let best: string | undefined;
	let least = Math.max(1, Math.floor(wanted.length / 3)) + 1;
	for (const name of known) {
		const distance = editDistance(wanted, plainKey(name), least - 1);
		if (distance < least) [best, least] = [name, distance];
	}
	return best;
}
