import { escapeHtml, textOf } from '../text/html.ts';

/** A line of a story set large beside it. */
export interface PullQuote {
	text: string;
	/** Who says so. */
	by?: string | undefined;
}

/** Paragraphs to a pull quote: more would be louder than the story (Guardian, measured). */
const PARAGRAPHS_EACH = 6;

/** A paragraph that stands in the text itself, and where it begins and ends. */
interface Paragraph {
	text: string;
	start: number;
	end: number;
}

/** Spaces, quotation marks and apostrophes are not told apart, since they may be typed or set. */
const folded = (text: string) =>
	text
		.replace(/[‘’‚‛]/g, "'")
		.replace(/[“”„‟«»]/g, '"')
		.replace(/\s+/g, ' ')
		.trim();

/** The paragraphs that are not part of a list, a quotation, a figure or a table. */
function paragraphsOf(html: string): Paragraph[] {
	let depth = 0;
	const found: Paragraph[] = [];
	for (const match of html.matchAll(
		/<(\/?)(?:blockquote|ul|ol|figure|table|section|details|div|aside|dl)\b[^>]*>|<p>(.*?)(?:<\/p>|$)/gs,
	)) {
		const [whole, close, inner] = match;
		if (inner === undefined) depth += close ? -1 : 1;
		else if (depth === 0)
			found.push({
				text: textOf(inner),
				start: match.index,
				end: match.index + whole.length,
			});
	}
	return found;
}

/** What is wrong with pull quotes of a text, each with its place in the list. */
export function wrongPullQuotes(
	html: string,
	quotes: readonly PullQuote[],
): { index: number; message: string }[] {
	const paragraphs = paragraphsOf(html).map(({ text }) => folded(text));
	return quotes.flatMap(({ text }, index) => {
		if (!paragraphs.some((paragraph) => paragraph.includes(folded(text)))) {
			const message = `“${text}” stands in no paragraph of the text; copy the words as they are`;
			return [{ index, message }];
		}
		if (index * PARAGRAPHS_EACH < paragraphs.length) return [];
		const message = `is one too many: a text of ${paragraphs.length} paragraphs has room for ${Math.ceil(paragraphs.length / PARAGRAPHS_EACH)}`;
		return [{ index, message }];
	});
}

/** Its text is read where it stands; here it is only seen. */
const printed = ({ text, by }: PullQuote) =>
	`<aside class="pull-quote" aria-hidden="true"><q>${escapeHtml(text)}</q>${by ? `<span>${escapeHtml(by)}</span>` : ''}</aside>`;

/** After a paragraph, or before it where none follows: a heading would be moved aside. */
const placeBy = (html: string, { start, end }: Paragraph) =>
	html.slice(end).trimStart().startsWith('<p>') ? end : start;

/** A story's HTML with its pull quotes, each beside the paragraph it is taken from. */
export function withPullQuotes(html: string, quotes: readonly PullQuote[]): string {
	if (quotes.length === 0) return html;
	const paragraphs = paragraphsOf(html);
	const places = quotes.flatMap((quote) => {
		const from = paragraphs.find(({ text }) => folded(text).includes(folded(quote.text)));
		return from ? [{ quote, at: placeBy(html, from) }] : [];
	});
	return places
		.toSorted((a, b) => b.at - a.at)
		.reduce((text, { quote, at }) => text.slice(0, at) + printed(quote) + text.slice(at), html);
}
