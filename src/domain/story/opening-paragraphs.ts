import { opening } from './prose.ts';

/** Ends as sentences do, whatever quotes and brackets close after that. */
const ENDS_A_SENTENCE = /[\p{Sentence_Terminal}…][\p{Pf}\p{Pe}"']*$/u;
/** Ends as questions do, which subheadings often are. */
const ASKS = /[?？؟]$/;
/** Characters that make of a question a paragraph, rather than a subheading. */
const LONG = 80;

/** Whether a line can be read without what follows it: no subheading, and no line a list belongs to. */
const isParagraph = (line: string) =>
	ENDS_A_SENTENCE.test(line) && (line.length > LONG || !ASKS.test(line));

/**
 * How a text begins: its first paragraphs, as far as whole sentences fit into `limit` characters.
 * Subheadings, and lines that lists belong to, are left out.
 * @param text plain text, paragraphs on lines of their own.
 */
export function openingParagraphs(text: string, limit: number): string[] {
	const paragraphs: string[] = [];
	let left = limit;
	// Of a long text no more is read than may be shown.
	for (const line of text.slice(0, 2 * limit).split('\n')) {
		const paragraph = line.trim();
		if (paragraph.length > left) {
			const start = opening(paragraph, left);
			if (paragraphs.length === 0 || paragraph.startsWith(start)) paragraphs.push(start);
			break;
		}
		if (isParagraph(paragraph)) {
			paragraphs.push(paragraph);
			left -= paragraph.length;
		}
	}
	const whole = paragraphs.length > 0 ? '' : opening(text, limit);
	return whole === '' ? paragraphs : [whole];
}
