import { isSameLanguage } from '../text/language.ts';
import type { Story } from './story.ts';

/** A story in one of its languages. */
type Version = Pick<Story, 'id' | 'lang' | 'translationOf'>;

/** The stories of an edition that are one story in several languages. */
export interface Translations<Item extends Version = Story> {
	/** A story in all its languages, itself among them: for readers of any language the first. */
	versionsOf: (story: Item) => Item[];
	/** A list in which each story stands once: the first of its versions that are listed. */
	oneOfEach: (stories: Item[]) => Item[];
	/** A story in a language, else in the newspaper's, else as it is. */
	inLanguage: (story: Item, lang: string) => Item;
	/** Stories as the readers of one are best led to them: in its language, each once, and not itself. */
	forReadersOf: (story: Item, others: Item[]) => Item[];
}

/** What all versions of a story share: the id of the one that the others are translations of. */
export const originalOf = ({ id, translationOf }: Pick<Version, 'id' | 'translationOf'>): string =>
	translationOf ?? id;

/** The version in a language; one from elsewhere will do. */
const versionIn = <Item extends Version>(versions: Item[], language: string): Item | undefined =>
	versions.find(({ lang }) => lang === language) ??
	versions.find(({ lang }) => isSameLanguage(lang, language));

/**
 * The versions of a story, for readers of any language the first: in the newspaper's language, then the one
 * it was written in, then by their tags.
 */
export function inReadersOrder<Item extends Version>(versions: Item[], language: string): Item[] {
	const first =
		versionIn(versions, language) ?? versions.find(({ translationOf }) => !translationOf);
	const others = versions.filter((version) => version !== first);
	return [...(first ? [first] : []), ...others.sort((a, b) => (a.lang < b.lang ? -1 : 1))];
}

/**
 * Finds translations among stories.
 * @param language BCP 47 tag of the newspaper, whose readers see that version first.
 */
export function translationsIn<Item extends Version>(
	stories: Item[],
	language: string,
): Translations<Item> {
	const sets = new Map<string, Item[]>();
	// Most archives have none, and hold very many stories.
	if (stories.some(({ translationOf }) => translationOf)) {
		for (const [original, versions] of Map.groupBy(stories, originalOf)) {
			if (versions.length > 1) sets.set(original, inReadersOrder(versions, language));
		}
	}
	const versionsOf = (story: Item) => sets.get(originalOf(story)) ?? [story];
	const inLanguage = (story: Item, lang: string) =>
		versionIn(versionsOf(story), lang) ?? versionIn(versionsOf(story), language) ?? story;

	return {
		versionsOf,
		oneOfEach(listed) {
			if (sets.size === 0) return listed;
			const there = new Set(listed.map(({ id }) => id));
			return listed.filter(
				(story) => versionsOf(story).find(({ id }) => there.has(id))?.id === story.id,
			);
		},
		inLanguage,
		forReadersOf(story, others) {
			const versions = others.map((other) => inLanguage(other, story.lang));
			return [...new Set(versions)].filter((other) => originalOf(other) !== originalOf(story));
		},
	};
}
