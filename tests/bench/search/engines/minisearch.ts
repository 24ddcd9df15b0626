import MiniSearch from 'minisearch';
import type { SearchDocument } from '../../../../src/domain/search/document.ts';
import type { Ask } from './engine.ts';

/** MiniSearch as its manual has it for a search box: any word, its beginning, or one like it. */
export function miniSearch(documents: SearchDocument[]): Ask {
	const index = new MiniSearch<SearchDocument>({
		idField: 'url',
		fields: ['headline', 'text'],
		searchOptions: { fuzzy: 0.2, prefix: true },
	});
	index.addAll(documents);
	return async (query, most) => ({
		urls: index
			.search(query)
			.slice(0, most)
			.map(({ id }) => id as string),
	});
}
