import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';

/** A story as it stands on a line of a corpus. */
export interface CorpusLine {
	title?: string | null;
	description?: string | null;
	body?: string | null;
	date?: string | null;
	topics?: string[];
	tags?: string[];
	places?: string[];
	label?: string;
	categories?: string[];
	authors?: string[];
	author?: string | null;
	lang?: string;
}

/** The lines of a corpus: JSON lines, `.jsonl` or `.jsonl.gz`. */
export function corpusLines(file: string): CorpusLine[] {
	const bytes = readFileSync(file);
	const text = (file.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString();
	// Only \n ends a line: other separators of Unicode stand in texts.
	const lines = text.split('\n').filter((line) => line.trim() !== '');
	return lines.map((line) => JSON.parse(line) as CorpusLine);
}

/** Markdown without tags and addresses of links, which would be taken for words. */
export const withoutMarkup = (markdown: string) =>
	markdown.replace(/<[^>]*>|\{\{[^}]*\}\}/g, ' ').replace(/!?\[([^\]]*)\]\([^)]*\)/g, '$1');
