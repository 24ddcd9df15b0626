/** What reading content files gives. */

import type { Problem } from '../domain/content/problem.ts';
import type { Remark } from '../domain/content/remarks.ts';
import type { Attachment } from '../domain/story/attachment.ts';
import type { Picture } from '../domain/story/picture.ts';
import type { Body, measured } from '../domain/story/story.ts';
import type { SiteLink } from '../markdown/story-file.ts';

/** What was looked at beside a file, and what stands for it as it was. */
export interface LookedAt {
	path: string;
	version: string;
}

/** Something wrong with the file that is read. */
export type FileProblem = Omit<Problem, 'file'>;

/** What a text became: all of it but the text itself. */
export interface Rendered extends ReturnType<typeof measured> {
	/** Stands for the text: its HTML and its words. */
	body: string;
	/** Stands for its words alone; empty if it has none. */
	words: string;
	/** Pictures of the fields and those the text shows, each once. */
	pictures: Picture[];
	/** Files beside it that are no pictures, shown or linked. */
	attachments: Attachment[];
	/** Paths, below the content folder, of pictures that were not there. */
	missing: string[];
	/** Other files and folders, below the content folder, that its fields depend on. */
	lookedAt: LookedAt[];
	/** Links to somewhere within the site. */
	links: SiteLink[];
}

/** All that can be known of one content file without the others. */
export interface Reading {
	/**
	 * Fields of the front matter as the schema of its kind has them, with their pictures if the text was
	 * rendered; none if anything is wrong with them.
	 */
	fields?: unknown;
	/** What is worth knowing of it. */
	remarks: Remark[];
	/** None of a story that is not shown, or where anything is wrong. */
	rendered?: Rendered | undefined;
}

/** A content file that has been read. */
export interface ReadFile {
	/** Stands for its bytes; none if they could not be read. */
	digest?: string;
	reading: Reading;
	problems: FileProblem[];
	body?: Body;
	/** What it took to read. */
	seconds: number;
}
