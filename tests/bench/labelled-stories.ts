import type { Relatable } from '../../src/domain/related/archive.ts';
import { corpusLines, withoutMarkup } from './corpus.ts';

/** A story whose labels somebody gave; what is compared holds none of them. */
export interface Labelled {
	story: Relatable;
	labels: Set<string>;
}

/** Markdown without its marks, as far as they would be taken for words. */
const plainText = (markdown: string) => withoutMarkup(markdown).replace(/https?:\S+/g, ' ');

/**
 * The labelled stories of a corpus: JSON lines, `.jsonl` or `.jsonl.gz`, with `title` and `body`, and `lang` if not English.
 * Labels are `topics`, else `tags`, else `label`; stories without any are left out.
 */
export function labelledStories(file: string): Labelled[] {
	return corpusLines(file).flatMap((line, place) => {
		const { title, body, description, date, topics, tags, label } = line;
		const labels = topics ?? tags ?? (label ? [label] : []);
		if (!title || !body?.trim() || labels.length === 0) return [];
		const story: Relatable = {
			id: String(place).padStart(7, '0'),
			title,
			description: description ?? undefined,
			text: plainText(body),
			pubDate: /^\d{4}-\d{2}-\d{2}/.exec(date ?? '')?.[0],
			lang: line.lang ?? 'en',
			topics: [],
			related: [],
			exclude: [],
		};
		return { story, labels: new Set(labels) };
	});
}
