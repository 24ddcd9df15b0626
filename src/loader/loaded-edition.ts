import type { Problem } from '../domain/content/problem.ts';
import type { Profiles } from '../domain/content/profiles.ts';
import type { Warning } from '../domain/content/remarks.ts';
import type { ChosenFront } from '../domain/front/chosen-front.ts';
import type { Look } from '../domain/look/look.ts';
import type { PublishedAddress } from '../domain/redirects/published-addresses.ts';
import type { Gone, Redirect } from '../domain/redirects/redirect.ts';
import type { Attachment } from '../domain/story/attachment.ts';
import type { LanguageVersion } from '../domain/story/language-version.ts';
import type { BodyOf, StoryRecord } from '../domain/story/story.ts';
import type { LookFile } from './look/look-file.ts';

/** How many story files there are and what became of them. */
export interface StoryCounts {
	files: number;
	drafts: number;
	scheduled: number;
	withdrawn: number;
	published: number;
}

/** What took so many seconds: a file that was read, or a page that was rendered. */
export interface Taken {
	name: string;
	seconds: number;
}

/** A content folder, read, checked and rendered; texts stay in the store. */
export interface LoadedEdition {
	articles: { id: string; data: StoryRecord }[];
	profiles: Profiles;
	/** Stories that other editions of the newspaper have too, in all their languages, by their ids. */
	languages: ReadonlyMap<string, LanguageVersion[]>;
	/** What an editor has chosen for the front page. */
	front: ChosenFront;
	/** Words that mean the same to a search. */
	synonyms: string[][];
	/** Old addresses, and where each leads. */
	redirects: Redirect[];
	/** Addresses whose pages were withdrawn, and why. */
	gone: Gone[];
	/** All addresses that lead somewhere, and are to be remembered. */
	addresses: PublishedAddress[];
	/** Files that are published as they are. */
	files: Attachment[];
	/** How the newspaper looks. */
	look: Look;
	/** Files that its pages load for it. */
	lookFiles: LookFile[];
	/** The texts of its stories. */
	bodyOf: BodyOf;
	counts: StoryCounts;
	/** Second since 1970 at which the next story comes out or is taken back; undefined if none ever does. */
	nextDue: number | undefined;
	/** Files that were as they were when they were last read. */
	kept: number;
	/** What it took to read each of the others. */
	taken: Taken[];
	/** Every error found; with any, nothing of the edition is to be published. */
	problems: Problem[];
	/** What is worth knowing and stops nothing. */
	warnings: Warning[];
}

/** What of an edition its stories, profiles and lists hold. */
export type LoadedContent = Omit<LoadedEdition, 'look' | 'lookFiles'>;
