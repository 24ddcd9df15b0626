import type { Article } from '../domain/content/article.ts';
import type { Problem } from '../domain/content/problem.ts';
import { translationSets } from '../domain/content/translation-sets.ts';
import type { ContentRecord } from './content-record.ts';

const FIELD = 'translationOf';

/**
 * Has every translation name the story that was first; two in one language, or such that lead in a
 * circle, are problems.
 * @param stories all of them, shown or not, with their references resolved.
 * @param language BCP 47 tag of stories that name none.
 */
export function withOriginals(
	stories: ContentRecord<Article>[],
	language: string,
): { records: ContentRecord<Article>[]; problems: Problem[] } {
	const versions = stories.map(({ id, fields: { lang = language, translationOf } }) => ({
		id,
		lang,
		translationOf,
	}));
	const { originals, faults } = translationSets(versions);
	const byId = new Map(stories.map((story) => [story.id, story]));
	const problems = faults.flatMap(({ id, message }): Problem[] => {
		const story = byId.get(id);
		if (!story) return [];
		return [{ file: story.file.shown, line: story.lineOf([FIELD]), field: FIELD, message }];
	});
	const records = stories.map((story) => {
		const original = originals.get(story.id);
		return original === undefined
			? story
			: { ...story, fields: { ...story.fields, [FIELD]: original } };
	});
	return { records, problems };
}
