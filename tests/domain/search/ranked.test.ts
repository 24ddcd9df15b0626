import { describe, expect, test } from 'vitest';
import type { SearchDocument } from '../../../src/domain/search/document.ts';
import type { SearchQuery } from '../../../src/domain/search/query.ts';
import { ranked } from '../../../src/domain/search/ranked.ts';
import { aDocument } from '../../helpers/a-search-document.ts';
import { searchedShard, termsOf } from '../../helpers/searched-shard.ts';

type Query = Partial<SearchQuery>;
type Stories = Record<string, Partial<SearchDocument>>;

/** What a query finds in stories by their ids, each list of which is a shard. */
function search(shards: Stories | Stories[], { sort = 'best', shown = 10, ...query }: Query) {
	const archive = [shards]
		.flat()
		.map((stories) =>
			Object.entries(stories).map(([id, fields]) => aDocument({ id, headline: id, ...fields })),
		);
	const searched = archive.map((documents, place) => searchedShard(documents, { ...query, place }));
	const asked = termsOf(query.words ?? '').length;
	const { top, whole, partial } = ranked(searched, { asked, sort, shown });
	return { whole, partial, ids: top.map(({ shard, row }) => archive[shard.place]?.[row]?.id) };
}
const text = (words: string) => ({ text: words });

describe('the stories found', () => {
	test('are those with all words first, then those with some', () => {
		const stories = { a: text('oil war'), b: text('oil'), c: text('war, oil'), d: text('peace') };
		const { whole, partial, ids } = search(stories, { words: 'oil war' });
		expect([whole, partial]).toEqual([2, 1]);
		expect(ids.slice(0, 2).sort()).toEqual(['a', 'c']);
		expect(ids.slice(2)).toEqual(['b']);
	});

	test('with all words come first however long they are, but after a headline that fits', () => {
		const stories = {
			long: text(`oil ${'and so on '.repeat(300)} war`),
			short: text('oil oil oil'),
			other: text('oil'),
			title: { headline: 'War at sea', text: 'It is war.' },
		};
		expect(search(stories, { words: 'oil war' })).toMatchObject({
			whole: 1,
			partial: 3,
			ids: ['title', 'long', 'short', 'other'],
		});
	});

	test('are those with more of the words before those with less if none has all', () => {
		const stories = { a: text('oil gas'), b: text('oil'), c: text('gas war'), d: text('peace') };
		const { whole, partial, ids } = search(stories, { words: 'oil gas war' });
		expect([whole, partial]).toEqual([0, 3]);
		expect(ids.slice(0, 2).sort()).toEqual(['a', 'c']);
		expect(ids.slice(2)).toEqual(['b']);
	});

	test('are those that filters and dates let pass', () => {
		const stories = {
			a: { ...text('oil war'), section: 'World' },
			b: { ...text('oil'), section: 'Sport' },
		};
		expect(search(stories, { words: 'oil war', filters: { section: ['Sport'] } })).toMatchObject({
			whole: 0,
			partial: 1,
			ids: ['b'],
		});
	});

	test('are none if none has a word', () => {
		expect(search({ a: text('oil') }, { words: 'war peace' })).toMatchObject({
			whole: 0,
			partial: 0,
			ids: [],
		});
	});

	test('are all if no word was asked for, but those to be left out', () => {
		const stories = { a: text('oil'), b: text('war') };
		expect(search(stories, {}).ids).toEqual(['a', 'b']);
		expect(search(stories, { words: '-oil' }).ids).toEqual(['b']);
		expect(search(stories, { words: 'war -oil' }).ids).toEqual(['b']);
		expect(search(stories, { words: '-oil -war' })).toMatchObject({ whole: 0, ids: [] });
	});

	test('are counted, and no more than asked for are listed', () => {
		const stories = { a: text('oil'), b: text('oil'), c: text('oil') };
		expect(search(stories, { words: 'oil', shown: 2 })).toMatchObject({
			whole: 3,
			ids: ['a', 'b'],
		});
	});

	test('are found by phrases only where the words stand together', () => {
		const stories = { a: text('the oil price'), b: text('the price of oil') };
		expect(search(stories, { words: '“oil price”' }).ids).toEqual(['a']);
		expect(search(stories, { words: 'oil price' }).ids).toEqual(['a', 'b']);
	});
});

describe('the best order', () => {
	test('has headlines before texts, across shards', () => {
		const shards = [{ a: text('oil') }, { oil: text('') }, { b: text('oil oil') }];
		expect(search(shards, { words: 'oil' }).ids).toEqual(['oil', 'b', 'a']);
	});

	test('has stories in which the words stand together first', () => {
		const stories = { a: text('oil and then at last war'), b: text('much is told of oil war') };
		expect(search(stories, { words: 'oil war' }).ids).toEqual(['b', 'a']);
	});

	test('counts rare words for more', () => {
		const stories = {
			a: text('oil oil war'),
			b: text('oil war war'),
			c: text('oil'),
			d: text('oil'),
		};
		expect(search(stories, { words: 'oil x war' }).ids.slice(0, 2)).toEqual(['b', 'a']);
	});

	test('has the newest of equals first', () => {
		const shards = [{ a: text('oil'), b: text('oil') }, { c: text('oil') }];
		expect(search(shards, { words: 'oil' }).ids).toEqual(['a', 'b', 'c']);
	});
});

describe('a headline that fits', () => {
	const filler = 'and much else besides '.repeat(100);
	const long = text(`${filler} oil ${filler} tanker ${filler} sinks ${filler} banana`);

	test('goes before a long text that happens to have every word', () => {
		const stories = { long, fits: { headline: 'Oil tanker sinks' } };
		expect(search(stories, { words: 'oil tanker sinks banana' }).ids).toEqual(['fits', 'long']);
	});

	test('does not go before a story that has every word close by', () => {
		const stories = {
			whole: text('An oil tanker with a banana sinks.'),
			other: { headline: 'Oil tanker' },
		};
		expect(search(stories, { words: 'oil tanker sinks banana' }).ids).toEqual(['whole', 'other']);
	});
});

describe('an order by date', () => {
	test('has stories with more of the words first', () => {
		const stories = {
			new: { ...text('oil'), date: '2022' },
			old: { ...text('oil war'), date: '1987' },
			oldest: { ...text('war oil'), date: '1986' },
		};
		expect(search(stories, { words: 'oil war', sort: 'newest' }).ids).toEqual([
			'old',
			'oldest',
			'new',
		]);
	});

	const SHARDS = [
		{ a: { ...text('oil'), date: '2022' }, b: { ...text('oil oil'), date: '2021-05' } },
		{ c: { ...text('oil'), date: '1987-03-01' }, d: { ...text('oil'), date: undefined } },
		{ e: { ...text('oil'), date: undefined } },
	];

	test('has the newest first, or the oldest, and undated stories last both times', () => {
		expect(search(SHARDS, { words: 'oil', sort: 'newest' }).ids).toEqual(['a', 'b', 'c', 'd', 'e']);
		expect(search(SHARDS, { words: 'oil', sort: 'oldest' }).ids).toEqual(['c', 'b', 'a', 'e', 'd']);
	});

	test('is the same whichever shard was searched first', () => {
		const archive = SHARDS.map((stories, place) =>
			searchedShard(
				Object.entries(stories).map(([id, fields]) => aDocument({ id, ...fields })),
				{ words: 'oil', place },
			),
		);
		const rowsOf = (shards: typeof archive) =>
			ranked(shards, { asked: 1, sort: 'oldest', shown: 9 }).top.map(({ shard, row }) => [
				...[shard.place, row],
			]);
		expect(rowsOf(archive.toReversed())).toEqual(rowsOf(archive));
	});
});
