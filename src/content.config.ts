import { defineCollection } from 'astro:content';
import { editionLoader } from './loader/edition-loader.ts';

/** One entry that changes with the stories; the stories go to the pages by `data/pages.ts`. */
export const collections = { edition: defineCollection({ loader: editionLoader() }) };
