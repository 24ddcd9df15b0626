import type { StoryIndex } from '../domain/references.ts';
import type { Remark } from '../domain/remarks.ts';
import type { Picture } from '../domain/story.ts';

/** What a picture's `src` turned out to be: ours to serve, elsewhere, an old site's, or an error. */
export type FoundPicture =
	{ picture: Picture } | { remote: string } | { lost: string } | { wrong: string };

/** What the plugins know of the story they work on, and what they leave for its record. */
export interface StoryNotes {
	/** Path of the file below the content folder, where its relative links start from. */
	path: string;
	/** Finds the story or page that a link to a content file means. */
	stories: Pick<StoryIndex, 'find'>;
	/** Finds the file behind a picture's `src`. */
	findPicture: (src: string) => Promise<FoundPicture>;
	/** The pictures shown. */
	pictures: Picture[];
	/** The text without markup. */
	text: string;
	/** Errors in the text. */
	wrong: string[];
	/** What is worth knowing of the text; whoever has its source finds the lines. */
	remarks: Remark[];
}

/** The file a plugin works on; the renderer puts the story's notes there. */
export interface StoryFile {
	data: Record<string, unknown>;
}

/** The notes of the story a plugin works on. */
export const notesOf = ({ data }: StoryFile): StoryNotes => data.notes as StoryNotes;
