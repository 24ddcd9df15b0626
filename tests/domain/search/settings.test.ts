import { expect, test } from 'vitest';
import { searchOrigins } from '../../../src/domain/search/settings.ts';

test('a static search asks nobody', () => {
	expect(searchOrigins({ engine: 'static' })).toEqual([]);
});

test('a search server may be asked at its origin, whatever the path', () => {
	const server = { engine: 'typesense', apiKey: 'key', collection: 'stories' } as const;
	expect(searchOrigins({ ...server, url: 'https://example.org:8108/search/' })).toEqual([
		'https://example.org:8108',
	]);
});
