import type { SearchProvider } from '../../domain/search/provider.ts';
import { site } from '../../site.ts';
import { staticProvider } from './static-provider.ts';

/** What answers searches on this site, of which a reader loads no more than is used. */
export async function ownProvider(): Promise<SearchProvider> {
	const { search, language } = site;
	if (import.meta.env.SEARCH_ENGINE === 'typesense' && search.engine === 'typesense') {
		const { typesenseProvider } = await import('./typesense-provider.ts');
		return typesenseProvider(search, [language]);
	}
	return staticProvider(document.getElementById('search-manifest')?.textContent);
}
