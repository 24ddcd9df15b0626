import { HashTable } from './hash-table.ts';
import { type Sketch, sketchOf } from './sketch.ts';
import { eachWord, hashOf } from './words.ts';

/** What of a story its features are read from. */
export interface Readable {
	title: string;
	description?: string | undefined;
	text: string;
	/** Slugs: what an editor filed the story under. */
	topics: string[];
	section?: string | undefined;
}

/** More features than any story has; so many that with a hash they still fit an exact number. */
const MOST_FEATURES = 2 ** 21;
/** Languages whose words have so few forms that whole ones tell subjects apart better than stems. */
const WHOLE_WORDS = new Set(['en-Latn']);
/** Words below which a text may be a set phrase: it is the same as another only with its headline. */
const FEW_WORDS = 8;
/** Most times a word counts in one story. */
export const MOST_TIMES = 62;
/** The bit that is set in the count of a word in the headline; the lower bits count. */
export const IN_HEADLINE = 64;
/** Values that are no counts: the feature is a topic, or the section. */
export const TOPIC = 255;
export const SECTION = 254;

/** What a story is compared by, in order of the hashes. */
export interface Features {
	/** Hashes of its words (without stop words), topics and section, rising. */
	hashes: Uint32Array;
	/** How often each stands in it, at most {@link MOST_TIMES}, or what else it is. */
	counts: Uint8Array;
	/**
	 * Where in the text, {@link composed}, each word stands as readers know it: in small letters
	 * if it ever is. {@link NOWHERE} if only in the headline or standfirst.
	 */
	places: Uint16Array;
	/** Sketch of the text alone, unless it is short: versions often differ in their headlines. */
	sketch: Sketch;
}

/** Place of what does not stand in the text, or first so far on that nobody looks. */
export const NOWHERE = 0xffff;

/** A text in the form in which places are counted. */
export const composed = (text: string): string => text.normalize('NFC');

/** Whether a story of so many words, of which its head has some, has no more than a phrase of text. */
export const isPhrase = (inHead: number, inAll: number): boolean =>
	inAll > inHead && inAll - inHead < FEW_WORDS;

const isCapital = (char: string) => char !== char.toLowerCase();
/** Whether a word has a capital first and then small letters. */
const isCapitalized = (text: string, start: number) =>
	isCapital(text.charAt(start)) && !isCapital(text.charAt(start + 1));

/**
 * A reader of features for one language, whose words it sets apart from all other languages'.
 * @param language as {@link languageOf} has it.
 * @param stopWords words that say nothing of what a text is about.
 * @param foreign such words of other languages: with a capital, as in a foreign title, they have no place.
 */
export function featureReader(
	language: string,
	stopWords: Iterable<string>,
	foreign: Iterable<string> = [],
) {
	const seed = hashOf(language);
	const hasStems = !WHOLE_WORDS.has(language);
	const tableOf = (words: Iterable<string>) => {
		const table = new HashTable();
		for (const word of words) eachWord(composed(word), seed, (hash) => table.getOrSet(hash, 0));
		return table;
	};
	const stops = tableOf(stopWords);
	const foreignStops = tableOf(foreign);
	const found = new HashTable(1024);
	let words = new Uint32Array(1024);

	return (story: Readable): Features => {
		const text = composed(story.text);
		found.clear();
		const hashes: number[] = [];
		const counts: number[] = [];
		const places: number[] = [];
		let inAll = 0;
		/** Number of a feature in the lists above, where it is put if it is new. */
		const numberOf = (hash: number, count: number) => {
			const number = found.getOrSet(hash, hashes.length);
			if (number === hashes.length) {
				hashes.push(hash);
				counts.push(count);
				places.push(NOWHERE);
			}
			return number;
		};
		const count = (hash: number, first: number) => {
			const number = numberOf(hash, first);
			const times = counts[number] as number;
			if ((times & (IN_HEADLINE - 1)) < MOST_TIMES) counts[number] = times + 1;
			return number;
		};
		const remember = (hash: number) => {
			if (inAll === words.length) words = widened(words);
			words[inAll++] = hash;
		};
		eachWord(composed(story.title), seed, (hash, _, stem) => {
			remember(hash);
			if (stops.get(hash) < 0) count(hasStems ? stem : hash, IN_HEADLINE);
		});
		eachWord(composed(story.description ?? ''), seed, (hash, _, stem) => {
			remember(hash);
			if (stops.get(hash) < 0) count(hasStems ? stem : hash, 0);
		});
		const inHead = inAll;
		eachWord(text, seed, (hash, start, stem) => {
			remember(hash);
			if (stops.get(hash) >= 0) return;
			const number = count(hasStems ? stem : hash, 0);
			const place = places[number] as number;
			const isBetter = () => isCapital(text.charAt(place)) && !isCapital(text.charAt(start));
			if (start >= NOWHERE || (place !== NOWHERE && !isBetter())) return;
			const isForeign = () => foreignStops.get(hash) >= 0 && isCapitalized(text, start);
			if (!isForeign()) places[number] = start;
		});
		for (const topic of story.topics) numberOf(hashOf(`topic ${topic}`, seed), TOPIC);
		if (story.section) numberOf(hashOf(`section ${story.section}`, seed), SECTION);

		// The order of the hashes is the same whatever else the archive holds, and so are sums.
		const order = Float64Array.from(hashes, (hash, i) => hash * MOST_FEATURES + i).sort();
		const from = (values: number[]) => (key: number) => values[key % MOST_FEATURES] as number;
		return {
			hashes: Uint32Array.from(order, from(hashes)),
			counts: Uint8Array.from(order, from(counts)),
			places: Uint16Array.from(order, from(places)),
			sketch: sketchOf(words.subarray(isPhrase(inHead, inAll) ? 0 : inHead, inAll)),
		};
	};
}

function widened(full: Uint32Array<ArrayBuffer>) {
	const wider = new Uint32Array(full.length * 2);
	wider.set(full);
	return wider;
}
