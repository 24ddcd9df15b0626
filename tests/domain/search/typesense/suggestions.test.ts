import { expect, test } from 'vitest';
import {
	suggestionSearches,
	suggestionsFrom,
} from '../../../../src/domain/search/typesense/suggestions.ts';
import { aFacet, aHit, aResult, readResults } from '../../../helpers/typesense.ts';

test('letters are looked for as the beginning of topics, authors and words of headlines', () => {
	const [topics, authors, headlines] = suggestionSearches('clim', 'stories');
	expect(topics).toMatchObject({ q: '*', facet_query: 'topics:clim', per_page: 0 });
	expect(authors).toMatchObject({ q: '*', facet_query: 'authors:clim', per_page: 0 });
	expect(headlines).toMatchObject({ q: 'clim', query_by: 'headline', prefix: true });
});

test.each(['', 'c', ' c ', '"', '-*'])('“%s” is too little to suggest anything', (typed) => {
	expect(suggestionSearches(typed, 'stories')).toEqual([]);
});

test('signs that Typesense would read as its own are left out', () => {
	const searches = suggestionSearches('"-climate: (', 'stories');
	expect(searches.map((search) => search.facet_query ?? search.q)).toEqual([
		...['topics:climate', 'authors:climate', 'climate'],
	]);
});

test('names come first and lead to the search narrowed to them, headlines to their stories', () => {
	const answered = readResults(
		aResult({ facets: [aFacet('topics', { 'Climate & sea': 12 })] }),
		aResult({ facets: [aFacet('authors', { 'Clim Byron': 3 })] }),
		aResult({ hits: [aHit({ url: '/climb/', headline: 'A climb', date: '1987' })] }),
	);
	expect(suggestionsFrom(answered)).toEqual([
		{
			kind: 'topic',
			text: 'Climate & sea',
			stories: 12,
			url: '/search/?topic=Climate+%26+sea',
		},
		{ kind: 'author', text: 'Clim Byron', url: '/search/?author=Clim+Byron', stories: 3 },
		{ kind: 'story', text: 'A climb', url: '/climb/', date: '1987' },
	]);
});

test('there are eight at most', () => {
	const hits = Array.from({ length: 8 }, () => aHit());
	const names = aResult({ facets: [aFacet('topics', { A: 1, B: 1, C: 1 })] });
	const answered = readResults(names, aResult({}), aResult({ hits }));
	expect(suggestionsFrom(answered).map(({ kind }) => kind)).toEqual([
		...['topic', 'topic', 'topic', 'story', 'story', 'story', 'story', 'story'],
	]);
});
