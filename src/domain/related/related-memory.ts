import type { ArchiveMemory } from './archive.ts';
import type { Recommendations } from './recommend.ts';

/** What is remembered of an archive whose stories have been related. */
export interface RelatedMemory extends ArchiveMemory {
	/** Length of the lists. */
	limit: number;
	/** Lists as ranked, before they are filled up and orphans take places in them. */
	ranked: number[][];
	/** What the page of every story recommends, by its id. */
	recommendations: Map<string, Recommendations>;
}
