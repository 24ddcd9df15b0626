import { compareArchive, type Relatable } from '../../src/domain/related/archive.ts';
import { recommend } from '../../src/domain/related/recommend.ts';
import { withThreads } from '../../src/loader/related/threads.ts';

/** A story to relate; what is not given is the least a story has. */
export function aRelatable(given: Partial<Relatable> = {}): Relatable {
	const least = { id: 'a-story', title: 'A headline', text: 'A story has a text.', lang: 'en-GB' };
	return { ...least, topics: [], related: [], exclude: [], ...given };
}

/** What every story's page recommends, by id. @param threads how many do the work; none by default. */
export async function recommendationsFor(stories: Relatable[], threads = 0, limit = 4) {
	const archive = await withThreads(
		stories.length,
		(workforce) => compareArchive(stories, workforce),
		threads,
	);
	return recommend(archive, limit);
}

/** Ids of the related stories of every story, by its id. */
export async function relatedIds(stories: Relatable[], threads = 0, limit = 4) {
	const recommended = await recommendationsFor(stories, threads, limit);
	return new Map([...recommended].map(([id, { related }]) => [id, related.map((each) => each.id)]));
}
