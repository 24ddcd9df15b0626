import { kindToShow } from './document.ts';
import { exactShare, withExactForms } from './exact-forms.ts';
import { MOST_MARKS } from './marked.ts';
import { type Place, shownPassages, wordsAt } from './passages.ts';
import type { FoundStory } from './provider.ts';
import type { RankedRow } from './ranked.ts';
import type { StoryText } from './rows.ts';
import type { Term } from './term.ts';
import type { Wording } from './wordings.ts';
import { indexedWords, plainWord } from './words.ts';

/** Where the terms of a query stand in a story, in its order. */
function placesOf({ shard, row }: RankedRow): Place[] {
	const places = shard.matches.terms.flatMap(({ places }, term) =>
		(places[row] ?? []).map((at) => ({ at, term })),
	);
	return places.sort((a, b) => a.at - b.at);
}

/** The wording of each term by which a story was found; undefined for those it lacks. */
export function wordingsIn({ shard, row }: RankedRow, terms: Term[]): (Wording | undefined)[] {
	return shard.matches.terms.map(({ places, wordings }, term) =>
		places[row] ? terms[term]?.wordings[wordings[row] as number] : undefined,
	);
}

/** The words and phrases at places of a text, each once. */
function marksOf(places: Place[], indexed: string[], asked: (string[] | undefined)[]): string[] {
	const marks = places.flatMap(({ at, term }, place) => {
		const length = asked[term]?.length ?? 1;
		// A phrase has as many places as words, of which the first stands for all.
		const before = places.slice(0, place).filter((each) => each.term === term).length;
		if (before % length !== 0) return [];
		return [
			indexed
				.slice(at, at + length)
				.map(plainWord)
				.join(' '),
		];
	});
	return [...new Set(marks)];
}

/** A story found, with the score its words in exactly the form asked for give it. */
export interface ScoredStory {
	story: FoundStory;
	score: number;
}

/**
 * What a reader sees of a story found.
 * @param ranked where it was found, for which terms.
 */
export function foundStory(
	ranked: RankedRow,
	terms: Term[],
	{ url, content, alsoIn = [] }: StoryText,
): ScoredStory {
	const { row, score } = ranked;
	const { rows, terms: matched } = ranked.shard.matches;
	const lengths = rows.lengths(row);
	const asked = wordingsIn(ranked, terms).map((wording) => wording?.text.split(' ').map(plainWord));
	const indexed = indexedWords(content);
	const places = placesOf(ranked);
	const end = lengths.headline + lengths.names + lengths.text;
	// After these stand spellings that are not on its page.
	const onPage = places.filter(({ at }) => at < end);
	const valuesOf = (facet: 'section' | 'kind' | 'author') =>
		(rows.facets[facet].rows[row] ?? []).map((value) => rows.facets[facet].names[value] as string);
	const sought = asked.filter((words) => words !== undefined);
	return {
		score: withExactForms(score, exactShare(sought, wordsAt(content, places), terms.length)),
		story: {
			url,
			...shownPassages(content, lengths, places),
			date: rows.dates[row],
			section: valuesOf('section')[0],
			kind: kindToShow(valuesOf('kind')[0]),
			authors: valuesOf('author'),
			lang: rows.lang(row),
			alsoIn,
			missing: terms.flatMap(({ typed }, term) => (matched[term]?.places[row] ? [] : [typed])),
			found: marksOf(onPage, indexed, asked).slice(0, MOST_MARKS),
		},
	};
}
