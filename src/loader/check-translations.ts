import type { Article } from '../domain/content/article.ts';
import type { Problem } from '../domain/content/problem.ts';
import { type TranslationFault, translationSets } from '../domain/content/translation-sets.ts';
import { resolveReferences } from './check-edition.ts';
import type { ContentRecord } from './content-record.ts';

/** The field that says what a story is a translation of. */
export const FIELD = 'translationOf';

export type Stories = ContentRecord<Article>[];

/** Stories that name what they are translations of, and what keeps others from it. */
export interface Translated {
	records: Stories;
	problems: Problem[];
}

/** Each story with what it is a translation of, and faults with the place they are at. */
export function withFound(
	stories: Stories,
	originalOf: (id: string) => string | undefined,
	faults: TranslationFault[],
): Translated {
	const byId = new Map(stories.map((story) => [story.id, story]));
	const problems = faults.flatMap(({ id, message }): Problem[] => {
		const story = byId.get(id);
		if (!story) return [];
		return [{ file: story.file.shown, line: story.lineOf([FIELD]), field: FIELD, message }];
	});
	const records = stories.map((story) =>
		story.fields[FIELD] === undefined
			? story
			: { ...story, fields: { ...story.fields, [FIELD]: originalOf(story.id) } },
	);
	return { records, problems };
}

/**
 * Has every translation name the story that was first; two in one language, or such that lead in a
 * circle, are problems.
 * @param stories all of them, shown or not.
 * @param language BCP 47 tag of stories that name none.
 */
export function withOriginals(stories: Stories, storyIds: string[], language: string): Translated {
	const { records, problems } = resolveReferences(stories, [FIELD], storyIds);
	const versions = records.map(({ id, fields: { lang = language, translationOf } }) => ({
		id,
		lang,
		translationOf,
	}));
	const { originals, faults } = translationSets(versions);
	const found = withFound(records, (id) => originals.get(id), faults);
	return { records: found.records, problems: [...problems, ...found.problems] };
}
