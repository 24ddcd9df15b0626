import { defineCollection } from 'astro:content';
import { contentLoader } from './loader/collection-loader.ts';
import { KINDS } from './loader/content-folder.ts';

/** The content folders; what may stand in them is in `domain/article.ts` and `domain/profiles.ts`. */
export const collections = Object.fromEntries(
	KINDS.map((kind) => [kind, defineCollection({ loader: contentLoader(kind) })]),
);
