import type { PartialDate } from '../domain/partial-date.ts';
import type { Problem } from '../domain/problem.ts';
import type { Entry, Profiles } from '../domain/profiles.ts';
import type { StoryRecord } from '../domain/story.ts';

/** How many story files there are and what became of them. */
export interface StoryCounts {
	files: number;
	drafts: number;
	scheduled: number;
	published: number;
}

/** A content folder, read, checked and rendered. */
export interface LoadedEdition {
	articles: Entry<StoryRecord>[];
	profiles: Profiles;
	counts: StoryCounts;
	/** When the next scheduled story is due, if one is. */
	due?: PartialDate | undefined;
	/** Every error found; with any, nothing of the edition is to be published. */
	problems: Problem[];
	/** What is worth knowing and stops nothing. */
	warnings: string[];
}
