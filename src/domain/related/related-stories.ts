import type { Story } from '../story.ts';
import { areSame, areVersions, shinglesOf } from './copies.ts';
import { nearestNeighbours } from './neighbours.ts';
import { termVectors } from './vectors.ts';

/** What of a story decides to which others it is related; `related` and `exclude` hold ids. */
export type Relatable = Pick<
	Story,
	'id' | 'title' | 'description' | 'text' | 'section' | 'lang' | 'related' | 'exclude'
>;

/** Neighbours looked at for one list: room for copies and stories in other languages. */
const CANDIDATES = 40;

/**
 * Related stories of every story, by id: the editor's first, in order, then the most similar
 * texts of the same language until there are `limit`, then stories of the same section and at
 * last any other, so that a list is full wherever enough others exist. Never the story itself,
 * one its editor excluded, or two of the same text; two versions of one text only where
 * a list would be short without. Equal for any order of `stories`.
 */
export function relatedStories(stories: Relatable[], limit: number): Map<string, string[]> {
	const ordered = [...stories].sort((a, b) => (a.id < b.id ? -1 : 1));
	const indexOf = new Map(ordered.map(({ id }, index) => [id, index]));
	const vectors = termVectors(
		ordered.map(({ title, description = '', text }) => ({ title, body: `${description} ${text}` })),
	);
	const languages = ordered.map(({ lang = '' }) => lang.split('-')[0]);
	const neighbours = nearestNeighbours(vectors, CANDIDATES);
	const shingles: (Set<string> | undefined)[] = [];
	const shinglesAt = (index: number) => {
		shingles[index] ??= shinglesOf(ordered[index]?.text ?? '');
		return shingles[index];
	};

	const listFor = (story: Relatable, self: number): string[] => {
		const excluded = new Set([self, ...story.exclude.map((id) => indexOf.get(id))]);
		const chosen = [...new Set(story.related.map((id) => indexOf.get(id)))].filter(
			(index) => index !== undefined && !excluded.has(index),
		) as number[];
		const consider = (index: number, areAlike: typeof areSame) => {
			if (chosen.length >= limit || excluded.has(index) || chosen.includes(index)) return;
			const mine = shinglesAt(index);
			if ([self, ...chosen].some((other) => areAlike(mine, shinglesAt(other)))) return;
			chosen.push(index);
		};
		const found = neighbours[self] ?? [];
		const sameLanguage = (index: number) => languages[index] === languages[self];
		for (const { index } of found) if (sameLanguage(index)) consider(index, areVersions);
		if (chosen.length < limit) {
			// From the story's own place onwards, so that not every list ends with the same few.
			const others = ordered.map((_, i) => (self + 1 + i) % ordered.length);
			const near = (index: number) => ordered[index]?.section === story.section;
			for (const index of others) {
				if (sameLanguage(index) && near(index)) consider(index, areVersions);
			}
			for (const index of others) if (sameLanguage(index)) consider(index, areVersions);
			for (const index of others) consider(index, areVersions);
			for (const index of others) consider(index, areSame);
		}
		return chosen.map((index) => ordered[index]?.id ?? '');
	};
	return new Map(ordered.map((story, self) => [story.id, listFor(story, self)]));
}
