/** `content/words.yaml`: words that a newspaper puts in the place of its language's own. */
import type { Dictionary, Words } from '../../words/words.ts';
import { nearestName } from '../text/nearest-name.ts';
import { placesIn } from './fill.ts';

/** What is wrong with one of them. */
export interface WrongWord {
	/** Where it stands: `['story', 'related']`. */
	path: string[];
	message: string;
}

type Entry = string | { [key: string]: Entry };

const isGroup = (value: unknown): value is Record<string, unknown> =>
	typeof value === 'object' && value !== null && !Array.isArray(value);

/** Whether a group is the plural forms of one text. */
const isCounted = (entry: Entry): entry is Record<string, string> =>
	typeof entry !== 'string' && typeof entry.other === 'string';

/** What keeps a text from the place of another, as the end of a sentence; undefined if nothing does. */
function wrongText(own: string, text: unknown): string | undefined {
	if (typeof text !== 'string') return 'must be text; put it in quotes';
	if (text.trim() === '')
		return 'is empty; write what readers are to be told, or take the line out';
	const places = placesIn(own);
	const unknown = placesIn(text).find((place) => !places.includes(place));
	if (unknown === undefined) return undefined;
	const known = places.map((place) => `{${place}}`).join(', ');
	return `has {${unknown}}, and ${places.length > 0 ? `this text has ${known}` : 'this text has no places to be filled in'}`;
}

/**
 * The words of a language with those in their place that a newspaper gives.
 * @param forms the plural forms of the language, each of which may be given.
 * @param given what `words.yaml` says, unchecked.
 */
export function editedWords(
	dictionary: Dictionary,
	forms: readonly string[],
	given: unknown,
): { words: Words; problems: WrongWord[] } {
	const problems: WrongWord[] = [];
	const merged = (own: Entry, other: unknown, path: string[]): Entry => {
		if (typeof own === 'string') {
			const message = wrongText(own, other);
			if (message === undefined) return other as string;
			problems.push({ path, message });
			return own;
		}
		if (!isGroup(other)) {
			problems.push({ path, message: `must be a group of ${Object.keys(own).join(', ')}` });
			return own;
		}
		const known = isCounted(own) ? forms : Object.keys(own);
		const result: { [key: string]: Entry } = { ...own };
		for (const [key, value] of Object.entries(other)) {
			if (known.includes(key)) {
				const instead = own[key] ?? (own as Record<string, string>).other ?? '';
				result[key] = merged(instead, value, [...path, key]);
				continue;
			}
			const nearest = nearestName(key, known);
			problems.push({
				path: [...path, key],
				message: nearest
					? `is none of the words there are; did you mean “${nearest}”?`
					: `is none of the words there are here, which are ${known.join(', ')}`,
			});
		}
		return result;
	};
	return { words: merged(dictionary, given, []) as unknown as Words, problems };
}
