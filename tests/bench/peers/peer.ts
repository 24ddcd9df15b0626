import type { Cost } from '../measure.ts';
import type { SiteSize } from '../site-size.ts';

/** What a tool is measured doing. */
export type Build =
	| 'Hugo'
	| 'Hugo, related'
	| 'Eleventy'
	| 'Broadsheet, cold'
	| 'Broadsheet, unchanged'
	| 'Broadsheet, one edit';

/** A step of a build of ours. */
export interface Stage {
	name: string;
	seconds: number;
	/** Bytes that the build had at most until its end. */
	memory: number;
}

export interface Measurement extends Cost, Partial<SiteSize> {
	name: Build | `Pagefind over ${Build}`;
	/** Pages it wrote, of those that stand there. */
	written?: number;
	/** Only of a build that tells them; its search index is one. */
	stages?: Stage[];
}

/** A tool with a site to build. */
export interface Peer {
	version: string;
	/** Measures it once, on what the content folder holds. Rounds count from 0. */
	run(round: number): Promise<Measurement[]>;
}
