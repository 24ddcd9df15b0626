/** Names that are probably slips: another name is nearly the same, and more stories use it. */
import type { SlugFinders } from '../edition.ts';
import { type NameCount, type Named, nameCountOf } from '../lists/names.ts';
import type { Story } from '../story/story.ts';
import { speltOut } from './name-slips/spelling.ts';
import { typingSlips } from './name-slips/typing-slips.ts';
import { variants } from './name-slips/variants.ts';

/** What a name can be the name of. */
export type NameKind = keyof SlugFinders;

/** A section, topic or author as an edition has it. */
export interface UsedName extends Named<Pick<Story, 'id'>> {
	/** A file of its own says that the name was made on purpose. */
	profile?: object | undefined;
}

/** A name that probably stands for another. */
export interface NameSlip {
	kind: NameKind;
	slip: NameCount;
	/** The name that was probably meant. */
	nearest: NameCount;
	/** Id of a story that uses the slip. */
	story: string;
	/** Id of a story that uses the nearest name, unless a profile says how it is written. */
	nearestStory: string | undefined;
}

/** Names made on purpose before others, then those of most stories, equals in order of their slugs. */
const byStanding = (a: UsedName, b: UsedName) =>
	Number(b.profile !== undefined) - Number(a.profile !== undefined) ||
	b.stories.length - a.stories.length ||
	(a.slug < b.slug ? -1 : 1);

/**
 * Finds the names that are probably slips, each at most once, in the order given:
 *
 * - names that are spelt as another one but for hyphens, spaces, letters with accents or the plural,
 *   whatever their number of stories: the one with fewer is told;
 * - names that one story uses, one typing slip away from one that many use or a profile describes.
 *
 * A name with a profile is never told, but may be the one that was meant. False alarms are worse than
 * misses: a slip in a short word, a first letter or an ending is not found.
 * @param names all of one kind, as printed.
 */
export function nameSlips(kind: NameKind, names: UsedName[]): NameSlip[] {
	const all = names.map(speltOut);
	// Roberts is another author than Robert.
	const variantsOf = variants(all, kind !== 'author');
	const meantBy = typingSlips(kind, all);
	return all.flatMap((written) => {
		const { name } = written;
		const [story] = name.stories;
		if (name.profile || !story) return [];
		const better = [...variantsOf(name)].filter((other) => byStanding(other, name) < 0);
		const [nearest] = (better.length > 0 ? better : meantBy(written)).toSorted(byStanding);
		if (!nearest) return [];
		const nearestStory = nearest.profile ? undefined : nearest.stories[0]?.id;
		return [
			{
				kind, slip: nameCountOf(name), nearest: nameCountOf(nearest),
				story: story.id, nearestStory,
			},
		];
	});
}
