/** Files beside a story that are no pictures: a report, its data, a recording. */

/** What a kind of file is called by people. */
interface FileKind {
	label: string;
}

/**
 * Endings of files that may be published beside a story: documents and data, sound, films and their
 * captions. None of them runs in a browser on the site's own address, as HTML, scripts and XML would.
 */
const ENDINGS =
	`pdf csv tsv txt rtf json geojson zip gz epub ics kml gpx doc docx odt xls xlsx ods ppt pptx odp
	mp3 m4a aac ogg oga opus wav flac mp4 m4v webm ogv mov vtt`.split(/\s+/);

const KINDS = new Map(
	ENDINGS.map((ending): [string, FileKind] => [ending, { label: ending.toUpperCase() }]),
);

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
export const PUBLISHED_ENDINGS: readonly string[] = ENDINGS;

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
