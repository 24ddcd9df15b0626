/**
 * Answers queries from a Typesense server, with the one request each of them takes. The package
 * `typesense` (3.1) would send every reader 33 KB more (brotli) for retries over several nodes,
 * caches and the administration of the server; what is needed of it is one `fetch`.
 */

import type { TypesenseSettings } from '../../domain/content/site-file.ts';
import type { SearchPage, SearchProvider, Suggestion } from '../../domain/search/provider.ts';
import type { SearchQuery } from '../../domain/search/query.ts';
import { searchPage } from '../../domain/search/typesense/answer.ts';
import { type TypesenseSearch, typesenseRequest } from '../../domain/search/typesense/request.ts';
import {
	type TypesenseFailure,
	type TypesenseResult,
	typesenseResponse,
} from '../../domain/search/typesense/response.ts';
import { suggestionSearches, suggestionsFrom } from '../../domain/search/typesense/suggestions.ts';

/** Milliseconds after which a reader is told that no answer comes. */
const LONGEST_WAIT = 15_000;

type Server = Pick<TypesenseSettings, 'url' | 'apiKey' | 'collection'>;

/** What a failed search means for those who set the server up. */
function failed({ code, error }: TypesenseFailure, { url, collection }: Server): Error {
	if (code === 401 || code === 403) return refused({ url, collection });
	// A field that is missing has a longer message.
	if (code === 404 && /^not found\.?$/i.test(error)) {
		return new Error(`The search server at ${url} has no collection “${collection}”.`);
	}
	return new Error(`The search server at ${url} could not search “${collection}”: ${error}`);
}

const refused = ({ url, collection }: Pick<Server, 'url' | 'collection'>) =>
	new Error(`The search server at ${url} refused the key for the collection “${collection}”.`);

async function post(server: Server, searches: TypesenseSearch[], signal: AbortSignal) {
	const { url, apiKey } = server;
	try {
		return await fetch(`${url.replace(/(?<!\/)\/+$/, '')}/multi_search`, {
			method: 'POST',
			headers: { 'content-type': 'application/json', 'x-typesense-api-key': apiKey },
			body: JSON.stringify({ searches }),
			signal: AbortSignal.any([signal, AbortSignal.timeout(LONGEST_WAIT)]),
		});
	} catch (cause) {
		throw new Error(`The search server at ${url} cannot be reached.`, { cause });
	}
}

/** @throws with one clear reason if the server cannot be reached, refuses, or says what nobody understands. */
async function resultsOf(
	server: Server,
	searches: TypesenseSearch[],
	signal: AbortSignal,
): Promise<TypesenseResult[]> {
	const response = await post(server, searches, signal);
	const said = await response.json().catch(() => undefined);
	if (response.status === 401 || response.status === 403) throw refused(server);
	const results = typesenseResponse.safeParse(said).data?.results;
	if (results?.length !== searches.length) {
		const what = typeof said?.message === 'string' ? said.message : `status ${response.status}`;
		throw new Error(`The search server at ${server.url} gave no usable answer: ${what}`);
	}
	return results.map((result) => {
		if ('error' in result) throw failed(result, server);
		return result;
	});
}

/**
 * Searches a collection that `npm run search:export` was imported into.
 * @param languages BCP 47 tags of those in which dates may be written, beside English.
 */
export function typesenseProvider(server: Server, languages: string[]): SearchProvider {
	const { collection } = server;
	/** No answer, and no error either, once nobody waits for it. */
	const answered = async (searches: TypesenseSearch[], signal: AbortSignal) => {
		try {
			const results = await resultsOf(server, searches, signal);
			return signal.aborted ? undefined : results;
		} catch (error) {
			if (signal.aborted) return undefined;
			throw error;
		}
	};
	return {
		async *search(query: SearchQuery, signal: AbortSignal): AsyncGenerator<SearchPage> {
			const request = typesenseRequest(query, { collection, languages });
			const searches = request.parts.map(({ search }) => search);
			const results = await answered(searches, signal);
			if (results) yield searchPage(query, request, results);
		},
		async suggest(typed: string, signal: AbortSignal): Promise<Suggestion[]> {
			const searches = suggestionSearches(typed, collection);
			const results = searches.length > 0 && (await answered(searches, signal));
			return results ? suggestionsFrom(results) : [];
		},
	};
}
