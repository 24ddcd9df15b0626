import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import type { Relatable } from '../../src/domain/related/archive.ts';

/** A story as it stands on a line of a corpus. */
interface Line {
	title?: string | null;
	description?: string | null;
	body?: string | null;
	date?: string | null;
	topics?: string[];
	tags?: string[];
	label?: string;
}

/** A story whose labels somebody gave; what is compared holds none of them. */
export interface Labelled {
	story: Relatable;
	labels: Set<string>;
}

/** Markdown without its marks, as far as they would be taken for words. */
const plainText = (markdown: string) =>
	markdown
		.replace(/<[^>]*>|\{\{[^}]*\}\}/g, ' ')
		.replace(/!?\[([^\]]*)\]\([^)]*\)/g, '$1')
		.replace(/https?:\S+/g, ' ');

/**
 * The labelled stories of a corpus: JSON lines, `.jsonl` or `.jsonl.gz`, with `title` and `body`.
 * Labels are `topics`, else `tags`, else `label`; stories without any are left out.
 */
export function labelledStories(file: string): Labelled[] {
	const bytes = readFileSync(file);
	const text = (file.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString();
	// Only \n ends a line: other separators of Unicode stand in texts.
	const lines = text.split('\n').filter((line) => line.trim() !== '');
	return lines.flatMap((line, place) => {
		const { title, body, description, date, topics, tags, label } = JSON.parse(line) as Line;
		const labels = topics ?? tags ?? (label ? [label] : []);
		if (!title || !body?.trim() || labels.length === 0) return [];
		const story: Relatable = {
			id: String(place).padStart(7, '0'),
			title,
			description: description ?? undefined,
			text: plainText(body),
			pubDate: /^\d{4}-\d{2}-\d{2}/.exec(date ?? '')?.[0],
			lang: 'en',
			...{ topics: [], related: [], exclude: [] },
		};
		return { story, labels: new Set(labels) };
	});
}
