import { describe, expect, test } from 'vitest';
import { facetCounts, monthCounts } from '../../../src/domain/search/counts.ts';
import type { SearchDocument } from '../../../src/domain/search/document.ts';
import { FACETS, type Facet } from '../../../src/domain/search/facets.ts';
import type { SearchQuery } from '../../../src/domain/search/query.ts';
import { ranked } from '../../../src/domain/search/ranked.ts';
import { aDocument } from '../../helpers/a-search-document.ts';
import { searchedShard, termsOf } from '../../helpers/searched-shard.ts';

/** What is counted of the stories that a query finds, each list of which is a shard. */
function counted(shards: Partial<SearchDocument>[][], query: Partial<SearchQuery>) {
	const searched = shards.map((stories, place) =>
		searchedShard(
			stories.map((fields) => aDocument(fields)),
			{ ...query, place },
		),
	);
	const asked = termsOf(query.words ?? '').length;
	const { whole } = ranked(searched, { asked, sort: 'best', shown: 1 });
	const least = whole > 0 ? asked : 1;
	const counts = facetCounts(searched, least);
	return {
		facet: (facet: Facet) => Object.fromEntries(counts[FACETS.indexOf(facet)] ?? []),
		months: Object.fromEntries(monthCounts(searched, least)),
	};
}
const text = (words: string) => ({ text: words });

describe('the counts of a facet', () => {
	const SHARDS = [
		[
			{ ...text('oil'), section: 'World', topics: ['War'], date: '2022-10-24' },
			{ ...text('oil'), section: 'World', topics: ['War', 'Oil'], date: '2021-01-05' },
		],
		[
			{ ...text('oil'), section: 'Sport', topics: ['Oil'], date: '2021' },
			{ ...text('peace'), section: 'Sport', topics: ['War'], date: undefined },
		],
	];

	test('are of the stories found, in all shards', () => {
		const { facet } = counted(SHARDS, { words: 'oil' });
		expect(facet('section')).toEqual({ World: 2, Sport: 1 });
		expect(facet('topic')).toEqual({ War: 2, Oil: 2 });
		expect(facet('author')).toEqual({});
	});

	test('do not mind what is chosen of it, but what is of others', () => {
		const { facet } = counted(SHARDS, { words: 'oil', filters: { section: ['World'] } });
		expect(facet('section')).toEqual({ World: 2, Sport: 1 });
		expect(facet('topic')).toEqual({ War: 2, Oil: 1 });
		const both = counted(SHARDS, { words: 'oil', filters: { section: ['World'], topic: ['Oil'] } });
		expect(both.facet('section')).toEqual({ World: 1, Sport: 1 });
		expect(both.facet('topic')).toEqual({ War: 2, Oil: 1 });
		expect(both.facet('kind')).toEqual({ article: 1 });
	});

	test('follow the range of dates', () => {
		const { facet } = counted(SHARDS, { words: 'oil', to: '2021' });
		expect(facet('section')).toEqual({ World: 1, Sport: 1 });
	});

	test('say where stories are if the filters leave none', () => {
		const { facet } = counted(SHARDS, { words: 'peace', filters: { section: ['World'] } });
		expect(facet('section')).toEqual({ Sport: 1 });
		expect(facet('topic')).toEqual({});
	});

	test('are none if nothing has the words, or all that has them is left out', () => {
		expect(counted(SHARDS, { words: 'frost' }).facet('section')).toEqual({});
		expect(counted(SHARDS, { words: 'oil -oil' }).facet('section')).toEqual({});
	});
});

describe('the counts of the months', () => {
	const SHARDS = [
		[
			{ ...text('oil'), section: 'World' },
			{ ...text('oil'), date: '2022-10' },
		],
		[
			{ ...text('oil'), date: '1987' },
			{ ...text('oil'), date: undefined },
		],
	];

	test('count what is dated to a year in its first month, and nothing undated', () => {
		expect(counted(SHARDS, { words: 'oil' }).months).toEqual({ '2022-10': 2, '1987-01': 1 });
	});

	test('do not mind the range of dates, but the filters', () => {
		expect(counted(SHARDS, { words: 'oil', from: '1987', to: '1987' }).months).toEqual({
			'2022-10': 2,
			'1987-01': 1,
		});
		expect(counted(SHARDS, { words: 'oil', filters: { section: ['World'] } }).months).toEqual({
			'2022-10': 1,
		});
	});
});
