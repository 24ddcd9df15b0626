import type { StoryIndex } from '../domain/content/references.ts';
import type { Remark } from '../domain/content/remarks.ts';
import type { Attachment } from '../domain/story/attachment.ts';
import type { Picture } from '../domain/story/picture.ts';
import type { Words } from '../words/words.ts';

/** What a picture's `src` turned out to be: ours to serve, elsewhere, an old site's, or an error. */
export type FoundPicture =
	| { picture: Picture }
	| { remote: string }
	/** `message` says what to do where a picture must be; `missing` is the path, below the content folder, of a file that may yet come. */
	| { lost: string; message: string; missing?: string | undefined }
	| { wrong: string };

/** What a relative address turned out to be: a file to publish, none, one that is lost, or an error. */
export type FoundFile =
	| { attachment: Attachment }
	| { none: true; missing?: string | undefined }
	/** A file that is not there, and perhaps the path, below the content folder, at which it may yet come. */
	| { lost: string; missing?: string | undefined }
	| { wrong: string };

/** A link to somewhere within the site. */
export interface SiteLink {
	/** As it is written. */
	href: string;
	/** The address, or the path of the content file, that it leads to. */
	reference: string;
	/** The story or page that is, if it is one. */
	id?: string | undefined;
	/** The part of that story, as its author calls it. */
	part?: string | undefined;
	/** Line of the file it stands on, where somebody may have to mend it. */
	line?: number | undefined;
}

/** What readers are told within a text. */
export type WordsInText = Words['text'] & Pick<Words['story'], 'pictureBy'>;

/** The words of a dictionary that stand within texts. */
export const wordsInText = ({ text, story: { pictureBy } }: Words): WordsInText => ({
	...text,
	pictureBy,
});

/** What the plugins know of the story they work on, and what they leave for its record. */
export interface StoryNotes {
	/** Path of the file below the content folder, where its relative links start from. */
	path: string;
	/** Address of the page the text is read on, in full: relative addresses start from it. */
	pageUrl: string;
	/** Path that the site stands below; addresses of its own that are given in full have it. */
	base: string;
	/** Finds the story or page that a link means. */
	stories: Pick<StoryIndex, 'idOf'>;
	/** Links that lead to somewhere within the site. */
	links: SiteLink[];
	/** Finds the file behind a picture's `src`. */
	findPicture: (src: string) => Promise<FoundPicture>;
	/** Finds the file behind a relative address. */
	findFile: (address: string) => Promise<FoundFile>;
	/** What stands above the text. */
	headline?: string | undefined;
	/** BCP 47 tag of the language in which sizes of files are said. */
	language: string;
	/** What readers are told in the text, in its language. */
	words: WordsInText;
	/** Files that are no pictures, shown or linked. */
	attachments: Attachment[];
	/** The pictures shown. */
	pictures: Picture[];
	/** The text without markup. */
	text: string;
	/** The same without captions, where there are any: what a summary is made of. */
	sentences?: string | undefined;
	/** Errors in the text. */
	wrong: string[];
	/** What is worth knowing of the text; whoever has its source finds the lines. */
	remarks: Remark[];
}

/** The file a plugin works on; the renderer puts the story's notes there. */
export interface StoryFile {
	/** The text as it was written. */
	value?: unknown;
	data: Record<string, unknown>;
}

/** The notes of the story a plugin works on. */
export const notesOf = ({ data }: StoryFile): StoryNotes => data.notes as StoryNotes;
