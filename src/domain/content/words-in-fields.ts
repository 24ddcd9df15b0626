import type { z } from 'astro/zod';
import { slugOf } from '../text/slug.ts';
import { placesOf, withValues } from './noted-fields.ts';

/**
 * Front matter with its words changed: all that its schema says readers are shown. Dates, paths,
 * addresses and tags stay, and so does a name of which another address would be made.
 * @param fields what the schema has made of it.
 */
export function withWords<Fields>(
	schema: z.ZodType,
	fields: Fields,
	change: (words: string) => string,
): Fields {
	const places = placesOf(schema, ({ areWords = false }) => areWords);
	return withValues(fields, places, (value, { makesAddress }) => {
		const words = change(value as string);
		return makesAddress && slugOf(words) !== slugOf(value as string) ? value : words;
	}) as Fields;
}
