/**
 * Known-item queries: each is drawn from one story of an archive, which its answer should lead to
 * (Azzopardi, de Rijke and Balog 2007). The same archive draws the same queries.
 */
import type { SearchDocument } from '../../../src/domain/search/document.ts';
import {
	type Drawing,
	drawing,
	type StoriesWith,
	slipAtFirst,
	slipInside,
	someOf,
	type TellingWords,
	tellingWords,
	withSlips,
} from './drawing.ts';

export interface KnownItem {
	query: string;
	/** The story it was drawn from. */
	wanted: SearchDocument;
}

/** Draws the words of a query from a story, unless it has none that are fit. */
type Draw = (story: SearchDocument) => string[] | undefined;

/** Queries of each sort. */
const PER_DRAW = 250;
/** Each set of draws has a seed of its own, so that another one changes none of its queries. */
const SEEDS = { whole: 1987, spoilt: 2026 };

/** Queries whose words the wanted story has, if some are mistyped. */
function wholeDraws(draw: Drawing, telling: TellingWords): Record<string, Draw> {
	const { below, pick } = draw;
	const fromWords = (text: string, fewest: number, most: number) =>
		someOf(draw, telling(text), fewest, most);
	const withSlip = (words: string[] | undefined) =>
		withSlips(draw, words, (word) => slipInside(draw, word));
	return {
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
}

/** Queries that are harder: with a word that the wanted story has not, or worse typed. */
function spoiltDraws(
	draw: Drawing,
	telling: TellingWords,
	documents: SearchDocument[],
): Record<string, Draw> {
	const { pick } = draw;
	const headlineWords = ({ headline }: SearchDocument) => someOf(draw, telling(headline), 2, 4);
	return {
		'headline words and a foreign word': (story) => {
			const words = headlineWords(story);
			const own = new Set(
				telling(`${story.headline}\n${story.text}`).map((word) => word.toLowerCase()),
			);
			const foreign = telling(pick(documents).text).filter((word) => !own.has(word.toLowerCase()));
			return words && foreign.length > 0 ? [...words, pick(foreign)] : undefined;
		},
		'slip in a first letter': (story) =>
			withSlips(draw, headlineWords(story), (word) => slipAtFirst(draw, word)),
		'two slips in a headline word': (story) =>
			withSlips(draw, headlineWords(story), (word) => slipInside(draw, slipInside(draw, word))),
		'slips in two headline words': (story) =>
			withSlips(draw, headlineWords(story), (word) => slipInside(draw, word), 2),
	};
}

/** Queries of each sort, by what the table calls it. */
export function drawKnownItems(
	documents: SearchDocument[],
	stories: StoriesWith,
): Map<string, KnownItem[]> {
	const telling = tellingWords(documents, stories);
	const queriesOf = (sorts: Record<string, Draw>, { pick }: Drawing) =>
		Object.entries(sorts).map(([sort, draw]): [string, KnownItem[]] => {
			const drawn: KnownItem[] = [];
			for (let tries = 0; drawn.length < PER_DRAW && tries < PER_DRAW * 100; tries++) {
				const wanted = pick(documents);
				const words = draw(wanted);
				if (words) drawn.push({ query: words.join(' '), wanted });
			}
			return [sort, drawn];
		});
	const [whole, spoilt] = [drawing(SEEDS.whole), drawing(SEEDS.spoilt)];
	return new Map([
		...queriesOf(wholeDraws(whole, telling), whole),
		...queriesOf(spoiltDraws(spoilt, telling, documents), spoilt),
	]);
}
