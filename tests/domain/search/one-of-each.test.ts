import { describe, expect, test } from 'vitest';
import { facetCounts, monthCounts } from '../../../src/domain/search/counts.ts';
import type { SearchDocument } from '../../../src/domain/search/document.ts';
import { FACETS } from '../../../src/domain/search/facets.ts';
import { oneOfEach } from '../../../src/domain/search/one-of-each.ts';
import type { SearchQuery } from '../../../src/domain/search/query.ts';
import { ranked } from '../../../src/domain/search/ranked.ts';
import { aDocument } from '../../helpers/a-search-document.ts';
import { searchedShard, termsOf } from '../../helpers/searched-shard.ts';

const version = (id: string, lang: string, text: string): SearchDocument =>
	aDocument({ id, lang, text, translations: { set: 'letter', others: [] } });

/** What is found in an English newspaper, in two shards. */
function found(query: Partial<SearchQuery>) {
	const shards = [
		[version('lettre', 'fr', 'Kyiv guerre'), aDocument({ id: 'other', text: 'Kyiv war' })],
		[version('letter', 'en', 'Kyiv war'), version('carta', 'es', 'Kyiv guerra')],
	];
	const asked = termsOf(query.words ?? '').length;
	const searched = shards.map((documents, place) => searchedShard(documents, { ...query, place }));
	const shown = oneOfEach(searched, Math.min(asked, 1), 'en');
	const { top, whole, partial } = ranked(shown, { asked, sort: 'newest', shown: 9 });
	const counts = facetCounts(shown, Math.min(asked, 1));
	const facet = (name: (typeof FACETS)[number]) =>
		Object.fromEntries(counts[FACETS.indexOf(name)] ?? []);
	return {
		ids: top.map(({ shard, row }) => shards[shard.place]?.[row]?.id),
		all: whole + partial,
		kinds: facet('kind'),
		languages: facet('language'),
		months: Object.fromEntries(monthCounts(shown, Math.min(asked, 1))),
	};
}

describe('a story that is found in several languages', () => {
	test('stands among the results once, in that of the newspaper', () => {
		expect(found({ words: 'Kyiv' })).toMatchObject({ ids: ['other', 'letter'], all: 2 });
	});

	test('counts once, but for each of its languages', () => {
		expect(found({ words: 'Kyiv' })).toMatchObject({
			kinds: { article: 2 },
			months: { '2022-10': 2 },
			languages: { en: 2, fr: 1, es: 1 },
		});
	});

	test('stands there in the language that has more of the words', () => {
		expect(found({ words: 'Kyiv guerre' }).ids).toEqual(['lettre', 'other']);
	});

	test('stands there in the language that is chosen', () => {
		expect(found({ words: 'Kyiv', filters: { language: ['fr', 'es'] } })).toMatchObject({
			ids: ['lettre'],
			languages: { en: 2, fr: 1, es: 1 },
		});
	});
});

test('what nothing is asked for shows each story once', () => {
	expect(found({}).ids).toEqual(['other', 'letter']);
});
