import { StoryIndex } from '../domain/content/references.ts';
import type {
	AcrossEditions,
	OwnContent,
	OwnVersion,
} from '../domain/content/translations-across.ts';
import {
	FIELD,
	type Stories,
	type Translated,
	withFound,
	withOriginals,
} from './check-translations.ts';
import { contentPath } from './content-folder.ts';

/** Tells the other editions of a newspaper what is in this one, and returns what it has to know of them. */
export type AskEditions = (own: OwnContent) => Promise<AcrossEditions>;

/** What the other editions have. */
interface Elsewhere extends Pick<AcrossEditions, 'languages'> {
	/** Addresses below this edition at which they have something; undefined if nobody knows. */
	addresses: string[] | undefined;
}

/** An edition, as far as the others have to know it. */
interface OwnEdition {
	/** Ids of all story files, also of those that are wrong in themselves. */
	storyIds: string[];
	pageIds: string[];
	/** BCP 47 tag of stories that name none. */
	language: string;
	isShown: (id: string) => boolean;
}

/** The stories of an edition, as the others have to know them. */
function versionsIn(stories: Stories, { storyIds, language, isShown }: OwnEdition): OwnVersion[] {
	const index = new StoryIndex(storyIds);
	return stories.map(({ id, file, fields: { lang = language, translationOf: reference } }) => {
		const translationOf = reference && index.idOf(reference, contentPath(file));
		const elsewhere = translationOf === undefined ? reference : undefined;
		return { id, lang, translationOf, elsewhere, isShown: isShown(id) };
	});
}

/**
 * Has every translation name the story that was first, in an edition of a newspaper that has others,
 * where that may be a story of another one.
 * @param ask undefined where the others are not known, such as while a story is written: what is no
 * story of this edition is then left open.
 */
export async function withOriginalsAcross(
	stories: Stories,
	edition: OwnEdition,
	ask: AskEditions | undefined,
): Promise<Translated & Elsewhere> {
	const versions = versionsIn(stories, edition);
	if (ask) {
		const { originals, faults, ...elsewhere } = await ask({ versions, pages: edition.pageIds });
		const originalOf = new Map(originals);
		return { ...withFound(stories, (id) => originalOf.get(id), faults), ...elsewhere };
	}
	const isOpen = new Set(versions.flatMap(({ id, elsewhere }) => (elsewhere ? [id] : [])));
	const known = stories.map((story) =>
		isOpen.has(story.id) ? { ...story, fields: { ...story.fields, [FIELD]: undefined } } : story,
	);
	const { storyIds, language } = edition;
	return { ...withOriginals(known, storyIds, language), languages: [], addresses: undefined };
}
