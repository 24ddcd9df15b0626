import { editDistance } from './edit-distance.ts';

/**
 * The name somebody most likely meant, or undefined if none is close: at most one edit in three
 * letters, letter case and separators aside.
 */
export function nearestName(given: string, known: Iterable<string>): string | undefined {
	const plain = (text: string) => text.toLowerCase().replace(/[-_\s]/g, '');
	const wanted = plain(given);
	let best: string | undefined;
	let least = Math.max(1, Math.floor(wanted.length / 3)) + 1;
	for (const name of known) {
		const distance = editDistance(wanted, plain(name), least - 1);
		if (distance < least) [best, least] = [name, distance];
	}
	return best;
}
