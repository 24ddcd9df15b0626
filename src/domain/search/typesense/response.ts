import { z } from 'astro/zod';

/**
 * What matched in one field. A list of texts (`string[]`) has a snippet for each of the few texts
 * that matched best, with its place in the list. Of the two forms Typesense gives, this older one
 * is read, since the newer repeats every text of a list.
 */
const highlight = z.object({
	field: z.string(),
	value: z.string().optional(),
	snippet: z.string().optional(),
	snippets: z.array(z.string()).default([]),
	indices: z.array(z.number()).default([]),
	matched_tokens: z.array(z.union([z.string(), z.array(z.string())])).default([]),
});

const hit = z.object({
	document: z.object({
		url: z.string(),
		headline: z.string(),
		opening: z.string().optional(),
		lang: z.string().optional(),
		alsoIn: z.array(z.object({ url: z.string(), lang: z.string() })).default([]),
		date: z.string().optional(),
		section: z.string().optional(),
		kind: z.string().optional(),
		authors: z.array(z.string()).default([]),
	}),
	highlights: z.array(highlight).default([]),
	text_match_info: z
		.object({
			/** Words of the query that the story lacks. */
			num_tokens_dropped: z.number().optional(),
			/** Letters by which the words found differ from those typed; 0 for none. */
			typo_prefix_score: z.number().optional(),
		})
		.default({}),
});

const result = z.object({
	found: z.number(),
	/** Stories in the collection. */
	out_of: z.number(),
	hits: z.array(hit).default([]),
	facet_counts: z
		.array(
			z.object({
				field_name: z.string(),
				counts: z.array(z.object({ value: z.string(), count: z.number() })),
			}),
		)
		.default([]),
});

/** What stands in place of the result of a search that failed; the answer as a whole is still 200. */
const failure = z.object({ code: z.number(), error: z.string() });

/** What is used of an answer to `POST /multi_search`: a result for every search, in their order. */
export const typesenseResponse = z.object({ results: z.array(z.union([result, failure])) });

export type TypesenseHit = z.infer<typeof hit>;
export type TypesenseResult = z.infer<typeof result>;
export type TypesenseFailure = z.infer<typeof failure>;
