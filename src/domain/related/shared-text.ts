import type { Relatable } from './archive.ts';
import { composed, isPhrase } from './features.ts';
import { areVersions, isReprint, resemblance, type Sketch, shinglesOf } from './sketch.ts';
import { eachWord } from './words.ts';

/** Texts whose shingles are kept at hand. */
const MOST_TEXTS = 256;
/** Share of all shingles from which stories are versions though their headlines count on. */
const RESEMBLANCE_OF_ISSUES = 0.6;

/** Different figures a text must have to be told from another by them. */
const ENOUGH_FIGURES = 4;
/** Share of the figures of the text with fewer that versions of one have in common. */
const SHARED_FIGURES = 2 / 3;
const FIGURE = /(?<![\p{L}\p{Nd}])\p{Nd}+(?:[.,:]\p{Nd}+)*(?![\p{L}\p{Nd}])/gu;

/** All shingles of a story's text; with its headline if it is hardly more. */
function wholeSketch({ title, description = '', text }: Relatable): Sketch {
	const words: number[] = [];
	const read = (part: string) => eachWord(composed(part), 0, (hash) => words.push(hash));
	read(title);
	read(description);
	const inHead = words.length;
	read(text);
	const own = isPhrase(inHead, words.length) ? words : words.slice(inHead);
	return { hashes: shinglesOf(Uint32Array.from(own)), level: 0 };
}

const withoutNumbers = (title: string) => title.replace(/\p{N}+/gu, '0').replace(/0(\.0)+/g, '0');

/** Whether two headlines are the same but for a number, as those of releases and issues are. */
export const areIssues = (a: string, b: string): boolean =>
	a !== b && withoutNumbers(a) === withoutNumbers(b);

/** Whether two texts give other figures, as two weekly reports in the same words do. */
function haveOtherFigures(a: string, b: string): boolean {
	const [few, many] = [a, b]
		.map((text) => new Set(text.match(FIGURE)))
		.sort((one, two) => one.size - two.size) as [Set<string>, Set<string>];
	if (few.size < ENOUGH_FIGURES) return false;
	return [...few].filter((figure) => many.has(figure)).length < few.size * SHARED_FIGURES;
}

/** What two stories, by their places, truly share of their texts, word for word. */
export interface SharedText {
	areVersions: (a: number, b: number) => boolean;
	isReprint: (a: number, b: number) => boolean;
}

/** Compares whole texts, where sketches of them only say what is likely. */
export function sharedText(stories: Relatable[]): SharedText {
	const known = new Map<number, Sketch>();
	const sketch = (place: number) => {
		const own = known.get(place);
		if (own) return own;
		const made = wholeSketch(stories[place] as Relatable);
		if (known.size === MOST_TEXTS) known.clear();
		known.set(place, made);
		return made;
	};
	const titleOf = (place: number) => (stories[place] as Relatable).title;
	const shareFigures = (a: number, b: number) => {
		const [first, second] = [stories[a] as Relatable, stories[b] as Relatable];
		// Of one day, one is likelier to correct the figures of the other.
		return first.pubDate === second.pubDate || !haveOtherFigures(first.text, second.text);
	};
	const shareWords = (a: number, b: number) => {
		const [first, second] = [sketch(a), sketch(b)];
		return areIssues(titleOf(a), titleOf(b))
			? resemblance(first, second) >= RESEMBLANCE_OF_ISSUES
			: areVersions(first, second);
	};
	return {
		areVersions: (a, b) => shareWords(a, b) && shareFigures(a, b),
		isReprint: (a, b) => isReprint(sketch(a), sketch(b)),
	};
}
