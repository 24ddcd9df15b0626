import type { SearchProvider } from '../../domain/search/provider.ts';
import { site } from '../site.ts';
import { staticProvider } from './static-provider.ts';

const jsonIn = (id: string) => document.getElementById(id)?.textContent;

/** What answers searches on this site, of which a reader loads no more than is used. */
export async function ownProvider(): Promise<SearchProvider> {
	const server = jsonIn('search-server');
	if (server) {
		const { typesenseProvider } = await import('./typesense-provider.ts');
		return typesenseProvider(JSON.parse(server), [site.language]);
	}
	return staticProvider(site.language, jsonIn('search-manifest'));
}
