import type { SearchDocument } from '../../../src/domain/search/document.ts';
import { plainWord, wordsOf } from '../../../src/domain/search/words.ts';
import { stopWordsOf } from '../../../src/loader/related/stop-words.ts';
import { site } from '../../../src/site.ts';
import { randomFrom } from '../random-numbers.ts';

/** Share of all stories that have a word at most which somebody would search by. */
const TELLING = 0.02;

/** Draws at random; the same seed draws the same. */
export function drawing(seed: number) {
	const random = randomFrom(seed);
	const below = (limit: number) => Math.floor(random() * limit);
	const pick = <Item>(items: Item[]) => items[below(items.length)] as Item;
	/** So many different items, or all there are. */
	const some = <Item>(items: Item[], count: number) => {
		const chosen = new Set<Item>();
		const size = Math.min(items.length, count);
		while (chosen.size < size) chosen.add(pick(items));
		return [...chosen];
	};
	return { random, below, pick, some };
}

export type Drawing = ReturnType<typeof drawing>;

/** Words of an archive as they are compared, and how many stories have each. */
export type StoriesWith = ReadonlyMap<string, number>;

export function storiesWith(documents: SearchDocument[]): StoriesWith {
	const plain = new Map<string, string>();
	const stories = new Map<string, number>();
	for (const { headline, text } of documents) {
		const own = new Set<string>();
		for (const word of new Set(wordsOf(`${headline}\n${text}`))) {
			const known = plain.get(word) ?? plainWord(word);
			plain.set(word, known);
			own.add(known);
		}
		for (const word of own) stories.set(word, (stories.get(word) ?? 0) + 1);
	}
	return stories;
}

/** Finds the words of a text that somebody would search by, each once. */
export type TellingWords = (text: string) => string[];

export function tellingWords(documents: SearchDocument[], stories: StoriesWith): TellingWords {
	const stopWords = new Set(stopWordsOf(new Intl.Locale(site.language).language));
	const most = Math.max(TELLING * documents.length, 2);
	const isTelling = (word: string) =>
		/^\p{L}{4,}$/u.test(word) &&
		!stopWords.has(plainWord(word)) &&
		(stories.get(plainWord(word)) ?? 0) <= most;
	return (text) => [
		...new Map(
			wordsOf(text)
				.filter(isTelling)
				.map((word) => [plainWord(word), word]),
		).values(),
	];
}

/** From so many to so many words; undefined if there are fewer. */
export const someOf = ({ below, some }: Drawing, words: string[], fewest: number, most: number) =>
	words.length < fewest ? undefined : some(words, fewest + below(most - fewest + 1));

/** Words of which `count`, of five letters or more, are changed by `slip`; undefined if there are not so many. */
export function withSlips(
	{ some }: Drawing,
	words: string[] | undefined,
	slip: (word: string) => string,
	count = 1,
): string[] | undefined {
	const long = words?.filter((word) => word.length > 4) ?? [];
	if (!words || long.length < count) return undefined;
	const wrong = new Set(some(long, count));
	return words.map((word) => (wrong.has(word) ? slip(word) : word));
}

/** A word with two letters swapped or one dropped, not the first. */
export function slipInside({ random, below }: Drawing, word: string): string {
	const at = 1 + below(word.length - 2);
	const [before, here, next] = [word.slice(0, at), word.charAt(at), word.charAt(at + 1)];
	if (random() < 0.5 && here !== next) return before + next + here + word.slice(at + 2);
	return before + word.slice(at + 1);
}

const LETTERS = [...'abcdefghijklmnopqrstuvwxyz'];

/** A word with its first letter replaced, dropped, or swapped with the second. */
export function slipAtFirst({ pick }: Drawing, word: string): string {
	const [first = '', second = ''] = word;
	const others = LETTERS.filter((letter) => letter !== first.toLowerCase());
	const slips = [pick(others) + word.slice(1), word.slice(1)];
	if (first.toLowerCase() !== second.toLowerCase()) slips.push(second + first + word.slice(2));
	return pick(slips);
}
