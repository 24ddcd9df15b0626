/** The only room that imports `astro:content`: hands the edition to the pages. */
import { getCollection, getEntry } from 'astro:content';
import { arrangeEdition, type Edition } from '../domain/edition.ts';
import type { Profiles } from '../domain/profiles.ts';
import type { Recommendations } from '../domain/related/recommend.ts';
import type { LoadedStory, StoryRecord } from '../domain/story.ts';
import { site } from '../site.ts';

async function loadEdition(): Promise<Edition> {
	const entries = await getCollection('articles');
	const stories = entries.map(({ id, data, rendered }): LoadedStory => ({
		...(data as StoryRecord),
		id,
		html: rendered?.html ?? '',
		recommendations: data.recommendations as Recommendations,
	}));
	const profiles = await getEntry('profiles', 'all');
	return arrangeEdition(stories, profiles?.data as Profiles, site);
}

let edition: Promise<Edition> | undefined;

/** The edition; in a build loaded and related once, in development anew for every page. */
export function getEdition(): Promise<Edition> {
	if (import.meta.env.DEV) return loadEdition();
	edition ??= loadEdition();
	return edition;
}
