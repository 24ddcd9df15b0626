/**
 * Known-item queries: each is drawn from one story of an archive, which its answer should lead to
 * (Azzopardi, de Rijke and Balog 2007). The same seed draws the same queries.
 */
import type { SearchDocument } from '../../../src/domain/search/document.ts';
import { plainWord, wordsOf } from '../../../src/domain/search/words.ts';
import { randomFrom } from '../random-numbers.ts';

export interface KnownItem {
	query: string;
	/** The story it was drawn from. */
	wanted: SearchDocument;
}

/** Ways to draw a query, as the table names them. */
export const DRAWS = [
	'words of the headline',
	'words of the body',
	'one typo in headline words',
	'one typo in body words',
	'name and topic',
	'quoted phrase',
] as const;
export type Draw = (typeof DRAWS)[number];

/** Queries of each sort. */
const PER_DRAW = 250;
/** Share of all stories that have a word at most which somebody would search by. */
const TELLING = 0.02;

export function drawKnownItems(
	documents: SearchDocument[],
	stopWords: ReadonlySet<string>,
	seed = 1987,
): Map<Draw, KnownItem[]> {
	const random = randomFrom(seed);
	const below = (limit: number) => Math.floor(random() * limit);
	const pick = <Item>(items: Item[]) => items[below(items.length)] as Item;
	const sample = (items: string[], fewest: number, most: number) => {
		const chosen = new Set<string>();
		const size = Math.min(items.length, fewest + below(most - fewest + 1));
		while (chosen.size < size) chosen.add(pick(items));
		return [...chosen];
	};

	const stories = new Map<string, number>();
	for (const { headline, text } of documents) {
		for (const word of new Set(wordsOf(`${headline}\n${text}`).map(plainWord))) {
			stories.set(word, (stories.get(word) ?? 0) + 1);
		}
	}
	const isTelling = (word: string) =>
		/^\p{L}{4,}$/u.test(word) &&
		!stopWords.has(plainWord(word)) &&
		(stories.get(plainWord(word)) ?? 0) <= Math.max(TELLING * documents.length, 2);
	const telling = (text: string) => [
		...new Map(
			wordsOf(text)
				.filter(isTelling)
				.map((word) => [plainWord(word), word]),
		).values(),
	];
	const fromWords = (text: string, fewest: number, most: number) => {
		const words = telling(text);
		return words.length < fewest ? undefined : sample(words, fewest, most);
	};
	/** A word of five letters or more with two swapped or one dropped, not the first. */
	const slip = (word: string) => {
		const at = 1 + below(word.length - 2);
		const [before, here, next] = [word.slice(0, at), word.charAt(at), word.charAt(at + 1)];
		if (random() < 0.5 && here !== next) return before + next + here + word.slice(at + 2);
		return before + word.slice(at + 1);
	};
	const withSlip = (words: string[] | undefined) => {
		const long = words?.filter((word) => word.length > 4) ?? [];
		if (!words || long.length === 0) return undefined;
		const wrong = pick(long);
		return words.map((word) => (word === wrong ? slip(word) : word));
	};

	const draws: Record<Draw, (story: SearchDocument) => string[] | undefined> = {
		'words of the headline': ({ headline }) => fromWords(headline, 2, 4),
		'words of the body': ({ text }) => fromWords(text, 3, 4),
		'one typo in headline words': ({ headline }) => withSlip(fromWords(headline, 2, 4)),
		'one typo in body words': ({ text }) => withSlip(fromWords(text, 3, 4)),
		'name and topic': ({ text, topics }) => {
			// A word with a capital after one without begins no sentence.
			const names = text.match(/(?<=\p{Ll} )\p{Lu}\p{Ll}{3,}/gu) ?? [];
			return names.length > 0 && topics.length > 0
				? [pick(names), pick(topics).replaceAll('-', ' ')]
				: undefined;
		},
		'quoted phrase': ({ text }) => {
			const words = text.split(/\s+/);
			if (words.length < 8) return undefined;
			const start = below(words.length - 4);
			const phrase = words.slice(start, start + 4);
			return phrase.every((word) => /^\p{L}+$/u.test(word)) ? [`"${phrase.join(' ')}"`] : undefined;
		},
	};
	const items = DRAWS.map((draw): [Draw, KnownItem[]] => {
		const drawn: KnownItem[] = [];
		for (let tries = 0; drawn.length < PER_DRAW && tries < PER_DRAW * 100; tries++) {
			const wanted = pick(documents);
			const words = draws[draw](wanted);
			if (words) drawn.push({ query: words.join(' '), wanted });
		}
		return [draw, drawn];
	});
	return new Map(items);
}
