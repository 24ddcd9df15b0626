import type { Relatable } from '../../src/domain/related/archive.ts';
import { relateStories } from '../../src/domain/related/relate.ts';
import type { RelatedMemory } from '../../src/domain/related/related-memory.ts';
import { withThreads } from '../../src/loader/related/threads.ts';

/** A story to relate; what is not given is the least a story has. */
export function aRelatable(given: Partial<Relatable> = {}): Relatable {
	const least = { id: 'a-story', title: 'A headline', text: 'A story has a text.', lang: 'en-GB' };
	return { ...least, topics: [], related: [], exclude: [], ...given };
}

/** Stories, related, and what is remembered of them. @param threads how many do the work; none by default. */
export const related = (
	stories: Relatable[],
	{
		threads = 0,
		limit = 4,
		memory,
	}: { threads?: number; limit?: number; memory?: RelatedMemory | undefined } = {},
) =>
	withThreads(
		stories.length,
		(workforce) => relateStories(stories, limit, workforce, memory),
		threads,
	);

/** What every story's page recommends, by id. */
export async function recommendationsFor(stories: Relatable[], threads = 0, limit = 4) {
	return (await related(stories, { threads, limit })).recommendations;
}

/** Ids of the related stories of every story, by its id. */
export async function relatedIds(stories: Relatable[], threads = 0, limit = 4) {
	const recommended = await recommendationsFor(stories, threads, limit);
	return new Map([...recommended].map(([id, { related }]) => [id, related.map((each) => each.id)]));
}
