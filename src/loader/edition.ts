import type { z } from 'astro/zod';
import type { Problem } from '../domain/problem.ts';
import type { authorSchema, pageSchema, sectionSchema, topicSchema } from '../domain/profiles.ts';
import type { StoryRecord } from '../domain/story.ts';

/** A record as it goes into a collection. */
export interface EditionEntry<Data> {
	id: string;
	data: Data;
	/** Its text as safe HTML. */
	html: string;
}

/** How many story files there are and what became of them. */
export interface StoryCounts {
	files: number;
	drafts: number;
	scheduled: number;
	published: number;
}

/** Everything of an edition that is not a story. */
export interface Profiles {
	authors: EditionEntry<z.output<typeof authorSchema>>[];
	sections: EditionEntry<z.output<typeof sectionSchema>>[];
	topics: EditionEntry<z.output<typeof topicSchema>>[];
	pages: EditionEntry<z.output<typeof pageSchema>>[];
}

/** A content folder, read, checked and rendered. */
export interface Edition {
	articles: EditionEntry<StoryRecord>[];
	profiles: Profiles;
	counts: StoryCounts;
	/** Every error found; with any, nothing of the edition is to be published. */
	problems: Problem[];
	/** What is worth knowing and stops nothing. */
	warnings: string[];
}
