/**
 * The provider against a server of HTTP that answers like Typesense: see helpers/typesense.ts for
 * where the shape of its answers comes from. Errors are those of typesense/typesense issue 476 (a
 * refused key) and typesense/gatsby-plugin-typesense issue 12 (a missing collection, in a 200).
 */
import { createServer, type IncomingHttpHeaders } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { describe, expect, onTestFinished, test } from 'vitest';
import { typesenseProvider } from '../../src/client/search/typesense-provider.ts';
import type { SearchPage } from '../../src/domain/search/provider.ts';
import { queryFromAddress } from '../../src/domain/search/query.ts';
import { aFacet, aHighlight, aHit, aResult, marked } from '../helpers/typesense.ts';

interface Received {
	method: string | undefined;
	url: string | undefined;
	headers: IncomingHttpHeaders;
	searches: Record<string, unknown>[];
}

const FORBIDDEN = { message: 'Forbidden - a valid `x-typesense-api-key` header must be sent.' };

/** A server that answers each request so; it has what it received, and where it listens. */
async function aServer(answer: (received: Received) => unknown, status = 200) {
	const received: Received[] = [];
	const server = createServer(async (request, response) => {
		const { method, url, headers } = request;
		const { searches } = JSON.parse(await text(request));
		const one = { method, url, headers, searches };
		received.push(one);
		const isAllowed = headers['x-typesense-api-key'] === 'search-only';
		const said = isAllowed ? answer(one) : FORBIDDEN;
		if (said === undefined) return;
		response.writeHead(isAllowed ? status : 401, { 'content-type': 'application/json' });
		response.end(typeof said === 'string' ? said : JSON.stringify(said));
	});
	await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
	onTestFinished(() => {
		server.closeAllConnections();
		server.close();
	});
	return { received, url: `http://127.0.0.1:${(server.address() as AddressInfo).port}` };
}

const provider = (url: string, apiKey = 'search-only') =>
	typesenseProvider({ url, apiKey, collection: 'stories' }, ['en-GB']);

/** All pages for these words. */
async function pages(
	{ search }: ReturnType<typeof provider>,
	words: string,
	signal = new AbortController().signal,
): Promise<SearchPage[]> {
	const query = { ...queryFromAddress(new URLSearchParams()), words };
	const all: SearchPage[] = [];
	for await (const page of search(query, signal, false)) all.push(page);
	return all;
}

const FERRY = aHit({ url: '/ferry/' }, [
	aHighlight('headline', marked('The «ferry» sails'), 'ferry'),
]);

test('a query is one request, with the key, and its answer one page', async () => {
	const months = aResult({ facets: [aFacet('month', { '2022-10': 1 })] });
	const { url, received } = await aServer(() => ({
		results: [aResult({ found: 1, hits: [FERRY] }), months],
	}));
	const [page, ...more] = await pages(provider(url), 'ferry');
	expect(more).toEqual([]);
	expect(page).toMatchObject({
		total: 1,
		results: [{ url: '/ferry/', found: ['ferry'] }],
		months: [{ month: '2022-10', count: 1 }],
	});
	expect(received).toMatchObject([
		{
			method: 'POST',
			url: '/multi_search',
			headers: { 'x-typesense-api-key': 'search-only', 'content-type': 'application/json' },
			searches: [
				{ collection: 'stories', q: 'ferry' },
				{ collection: 'stories', facet_by: 'month' },
			],
		},
	]);
});

test('a server below a path is asked there, with or without a slash', async () => {
	const { url, received } = await aServer(() => ({ results: [aResult({}), aResult({})] }));
	await pages(provider(`${url}/search`), 'ferry');
	await pages(provider(`${url}/search/`), 'ferry');
	expect(received.map((each) => each.url)).toEqual([
		'/search/multi_search',
		'/search/multi_search',
	]);
});

test('suggestions take one request, and none for a single letter', async () => {
	const { url, received } = await aServer(() => ({
		results: [
			aResult({ facets: [aFacet('topics', { Ferries: 4 })] }),
			aResult({ facets: [aFacet('authors', {})] }),
			aResult({ hits: [FERRY] }),
		],
	}));
	const { suggest } = provider(url);
	const { signal } = new AbortController();
	expect(await suggest('f', signal)).toEqual([]);
	expect(await suggest('fer', signal)).toEqual([
		{ kind: 'topic', text: 'Ferries', url: '/search/?topic=Ferries', stories: 4 },
		{ kind: 'story', text: 'A headline', url: '/ferry/', date: undefined },
	]);
	expect(received).toHaveLength(1);
});

describe('what goes wrong is said once and clearly', () => {
	test('a key that the server refuses', async () => {
		const { url } = await aServer(() => ({ results: [] }));
		await expect(pages(provider(url, 'wrong'), 'ferry')).rejects.toThrow(
			`The search server at ${url} refused the key for the collection “stories”.`,
		);
	});

	test('a collection that is not there', async () => {
		const missing = { code: 404, error: 'Not found.' };
		const { url } = await aServer(() => ({ results: [missing, missing] }));
		await expect(pages(provider(url), 'ferry')).rejects.toThrow(
			`The search server at ${url} has no collection “stories”.`,
		);
	});

	test('a collection that was made from another schema', async () => {
		const error = 'Could not find a field named `names` in the schema.';
		const { url } = await aServer(() => ({ results: [aResult({}), { code: 404, error }] }));
		await expect(pages(provider(url), 'ferry')).rejects.toThrow(
			`The search server at ${url} could not search “stories”: ${error}`,
		);
	});

	test('a server that cannot be reached', async () => {
		// Nothing listens on port 1.
		await expect(pages(provider('http://127.0.0.1:1'), 'ferry')).rejects.toThrow(
			'The search server at http://127.0.0.1:1 cannot be reached.',
		);
	});

	test.each([
		['that is busy', { message: 'Not Ready or Lagging' }, 503, 'Not Ready or Lagging'],
		['that says what is no JSON', '<html>Bad gateway</html>', 502, 'status 502'],
		['that is none of Typesense', { hello: 'there' }, 200, 'status 200'],
		['that forgets the counts', { results: [{ hits: [] }, { hits: [] }] }, 200, 'status 200'],
		['that answers less than it was asked', { results: [aResult({})] }, 200, 'status 200'],
	])('a server %s', async (_, said, status, reason) => {
		const { url } = await aServer(() => said, status);
		await expect(pages(provider(url), 'ferry')).rejects.toThrow(
			`The search server at ${url} gave no usable answer: ${reason}`,
		);
	});

	test('the same of suggestions', async () => {
		const { url } = await aServer(() => ({ results: [] }));
		const { signal } = new AbortController();
		await expect(provider(url, 'wrong').suggest('fer', signal)).rejects.toThrow('refused the key');
	});
});

describe('once nobody waits', () => {
	test('no page and no error come, though the server has not answered', async () => {
		const { url } = await aServer(() => undefined);
		const waiting = new AbortController();
		setTimeout(() => waiting.abort(), 50);
		expect(await pages(provider(url), 'ferry', waiting.signal)).toEqual([]);
		expect(await provider(url).suggest('ferry', waiting.signal)).toEqual([]);
	});
});
