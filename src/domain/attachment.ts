/** Files beside a story that are no pictures: a report, its data, a recording. */

/** What a kind of file is called, and how a reader meets it. */
interface FileKind {
	/** As people call it. */
	label: string;
	/** Players have tags of their own; everything else is a link. */
	player?: 'audio' | 'video' | 'track';
}

const kinds = (player: FileKind['player'], endings: string): [string, FileKind][] =>
	endings
		.split(' ')
		.map((ending) => [ending, { label: ending.toUpperCase(), ...(player && { player }) }]);

/**
 * Files that may be published beside a story: none of them runs in a browser on the site's own
 * address, as HTML, scripts and XML would.
 */
const KINDS = new Map<string, FileKind>([
	...kinds(undefined, 'pdf csv tsv txt rtf json geojson zip gz epub ics kml gpx'),
	...kinds(undefined, 'doc docx odt xls xlsx ods ppt pptx odp'),
	...kinds('audio', 'mp3 m4a aac ogg oga opus wav flac'),
	...kinds('video', 'mp4 m4v webm ogv mov'),
	...kinds('track', 'vtt'),
]);

/** A file of the edition that is no picture, as served. */
export interface Attachment extends FileKind {
	/** Path of the file below the content folder. */
	path: string;
	/** Address it is served under. */
	url: string;
	/** Size in bytes. */
	size: number;
	/** Stands for what the file holds. */
	version: string;
}

const endingOf = (path: string) => /\.([a-z\d]+)$/i.exec(path)?.[1]?.toLowerCase() ?? '';

/** The kind of a file by its name; undefined if such files are not published. */
export const fileKind = (path: string): FileKind | undefined => KINDS.get(endingOf(path));

/** The endings of files that are published, for messages. */
export const PUBLISHED_ENDINGS = [...KINDS.keys()];

/** “1.2 MB”, as a language writes it. */
export function sizeLabel(bytes: number, language: string): string {
	const isLarge = bytes >= 1e6;
	return new Intl.NumberFormat(language, {
		style: 'unit',
		unit: isLarge ? 'megabyte' : 'kilobyte',
		maximumFractionDigits: isLarge ? 1 : 0,
	}).format(isLarge ? bytes / 1e6 : Math.max(1, bytes / 1e3));
}

/** What is said of a file after words that lead to it: “PDF, 1.2 MB”, less what the words say. */
export function fileLabel({ label, size }: Attachment, words: string, language: string): string {
	const isNamed = new RegExp(String.raw`\b${label}\b`, 'i').test(words);
	const isSized = /\d\s?[KMG]i?B\b/i.test(words);
	return [...(isNamed ? [] : [label]), ...(isSized ? [] : [sizeLabel(size, language)])].join(', ');
}
