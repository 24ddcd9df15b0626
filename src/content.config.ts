import { defineCollection } from 'astro:content';
import { articleLoader, profileLoader } from './loader/collection-loaders.ts';

/**
 * The stories, and in one entry everything that describes authors, sections, topics and standing
 * pages. What may stand in their files is in `domain/article.ts` and `domain/profiles.ts`.
 */
export const collections = {
	articles: defineCollection({ loader: articleLoader() }),
	profiles: defineCollection({ loader: profileLoader() }),
};
