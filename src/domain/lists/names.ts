/** Sections, topics and authors: all that stories name, with or without a profile. */

import { nameFromSlug, slugOf } from '../text/slug.ts';
import { letterOf, nameOrder } from './letters.ts';

/** A section, topic or author with the stories that name it. */
export interface Named<Item> {
	slug: string;
	/** As printed: the profile's spelling, else the one most stories use. */
	name: string;
	stories: Item[];
}

/** What a link to a section, topic or author needs. */
export type NameLink = Pick<Named<unknown>, 'slug' | 'name'>;

export const nameLinkOf = ({ slug, name }: NameLink): NameLink => ({ slug, name });

/** A name in a list of names, with the number of its stories. */
export interface NameCount extends NameLink {
	count: number;
}

export const nameCountOf = ({ slug, name, stories }: Named<unknown>): NameCount => ({
	slug,
	name,
	count: stories.length,
});

/** The spelling used most; one with spaces or capitals before a bare slug; then in order of the alphabet. */
function bestSpelling(slug: string, spellings: string[]): string {
	const counts = new Map<string, number>();
	for (const spelling of spellings) {
		// “- melody” is the slug too, with a sign that a list has left.
		if (spelling.replace(/^[^\p{L}\p{N}]+|(?<![^\p{L}\p{N}])[^\p{L}\p{N}]+$/gu, '') !== slug)
			counts.set(spelling, (counts.get(spelling) ?? 0) + 1);
	}
	const [best] = [...counts].sort(([a, n], [b, m]) => m - n || (a < b ? -1 : 1));
	return best?.[0] ?? nameFromSlug(slug);
}

/** Names as printed by slug; undefined where a profile gives none. */
export type PrintedNames = Map<string, string | undefined>;

/**
 * How a name leads to a slug: by itself, or to the profile that prints it under another slug
 * (`authors/aw.md` with the name “Abigail Williams”).
 */
export function slugFinder(printed: PrintedNames): (name: string) => string {
	const aliases = new Map([...printed].map(([slug, name]) => [name ? slugOf(name) : slug, slug]));
	// The same names stand in story after story.
	const known = new Map<string, string>();
	return (name) => {
		const found = known.get(name);
		if (found !== undefined) return found;
		const slug = slugOf(name);
		const own = printed.has(slug) ? slug : (aliases.get(slug) ?? slug);
		known.set(name, own);
		return own;
	};
}

/**
 * Everything that stories name, each with its stories in the order given.
 * @param namesOf the names one story gives, e.g. its topics.
 * @param printed all profiles. One that no story names is listed too, without stories.
 * @param language BCP 47 tag of the language in whose order they are.
 */
export function collectNames<Item>(
	stories: Item[],
	namesOf: (story: Item) => string[],
	printed: PrintedNames,
	language: string,
): Named<Item>[] {
	const slugFor = slugFinder(printed);
	const found = new Map<string, { spellings: string[]; stories: Item[] }>();
	for (const slug of printed.keys()) found.set(slug, { spellings: [], stories: [] });
	for (const story of stories) {
		const names = namesOf(story).map((name): [string, string] => [slugFor(name), name]);
		// Most stories have one name, and it is quicker without a map.
		for (const [slug, name] of names.length > 1 ? new Map(names) : names) {
			const entry = found.get(slug) ?? { spellings: [], stories: [] };
			found.set(slug, entry);
			entry.spellings.push(name);
			entry.stories.push(story);
		}
	}
	const order = nameOrder(language);
	return [...found]
		.map(([slug, { spellings, stories: named }]) => ({
			slug,
			name: printed.get(slug) ?? bestSpelling(slug, spellings),
			stories: named,
		}))
		.sort((a, b) => order.compare(a.name, b.name) || (a.slug < b.slug ? -1 : 1));
}

/** Names under their first letters, in the order of a language. */
export function byInitial<Item extends { name: string }>(names: Item[], language: string) {
	const order = nameOrder(language);
	const groups = Map.groupBy(names, ({ name }) => letterOf(name, language));
	return [...groups]
		.map(([initial, group]) => ({ initial, names: group }))
		.sort((a, b) => order.compare(a.initial, b.initial));
}
