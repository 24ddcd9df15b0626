import type { SearchPage } from '../../domain/search/provider.ts';

/**
 * The last of the pages that answer a query, for whoever is not to see the list grow.
 * @throws what kept more from coming, after the last that came.
 */
export async function* lastPage(pages: AsyncIterable<SearchPage>): AsyncGenerator<SearchPage> {
	let last: SearchPage | undefined;
	try {
		for await (const page of pages) last = page;
	} finally {
		if (last) yield last;
	}
}
