/** Queries of which it is known what stories answer them, whatever finds those. */
import type { SearchDocument } from '../../../src/domain/search/document.ts';
import { drawing } from './drawing.ts';
import { sameEvents } from './same-event.ts';

export interface JudgedQuery {
	query: string;
	/** Addresses of the stories that answer it. */
	wanted: Set<string>;
	/** Addresses of stories that count neither as right nor as wrong: where the query is from. */
	own: Set<string>;
}

/** Headlines pasted, at most. */
const HEADLINES = 250;
const SEED = 1851;

/**
 * Whole headlines, which look for the other stories on the same event ({@link sameEvents}). Stories
 * of the same headline are one that was sent again.
 */
export function pastedHeadlines(documents: SearchDocument[]): JudgedQuery[] {
	const events = sameEvents(documents);
	const byHeadline = Map.groupBy(documents, ({ headline }) => headline);
	const queries = documents.map(({ url, headline }) => {
		const own = new Set(byHeadline.get(headline)?.map((story) => story.url));
		return { query: headline, wanted: (events.get(url) ?? new Set()).difference(own), own };
	});
	return drawing(SEED).some(
		queries.filter(({ wanted }) => wanted.size > 0),
		HEADLINES,
	);
}
