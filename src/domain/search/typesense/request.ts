/** Source of all parameters: https://typesense.org/docs/30.0/api/search.html#search-parameters */
import { type Asked, readAsked } from '../asked.ts';
import { BY_FACET, FACETS, type Facet } from '../facets.ts';
import { namedSign } from '../other-spellings.ts';
import type { SearchQuery, SortOrder } from '../query.ts';
import { NO_SYNONYMS } from '../synonyms.ts';
import type { Term } from '../term.ts';
import type { TypesenseDocument } from './documents.ts';
import { filterBy } from './filter.ts';
import { MARKS } from './marks.ts';

/** The parameters of one search, as Typesense names them. */
export type TypesenseSearch = Record<string, string | number | boolean>;

/** One search of a request, and what its answer is for. */
export interface TypesensePart {
	gives: 'results' | 'months' | Facet;
	search: TypesenseSearch;
}

export interface TypesenseRequest {
	/** How the words were understood before they were sent. */
	asked: Asked;
	/** In the order in which Typesense answers; the first give the results. */
	parts: TypesensePart[];
}

/** Results one search can give at most. */
const MOST_HITS = 250;
/** Values of a facet that are told; the page offers fewer. */
const MOST_VALUES = 100;
/** More months than any archive of the press has. */
const MOST_MONTHS = 6000;

const HIT_FIELDS: (keyof TypesenseDocument)[] = [
	...([
		'url',
		'headline',
		'opening',
		'lang',
		'alsoIn',
		'date',
		'section',
		'kind',
		'authors',
	] as const),
];

/** Words around a match, on each side of it, and the length up to which a text is shown whole. */
const PASSAGE = { around: 12, whole: 30 };

const HIT_PARAMETERS = {
	include_fields: HIT_FIELDS.join(','),
	highlight_fields: 'headline,names,text',
	highlight_full_fields: 'headline',
	highlight_start_tag: MARKS.start,
	highlight_end_tag: MARKS.end,
	highlight_affix_num_tokens: PASSAGE.around,
	snippet_threshold: PASSAGE.whole,
};

/** Undated stories come last in both directions: so Typesense treats numbers that are missing. */
const SORTS: Record<SortOrder, string> = {
	best: '_text_match:desc,published:desc',
	newest: 'published:desc',
	oldest: 'published:asc',
};

/** A word without the signs before it, which could be an operator. */
const word = (typed: string) => typed.replace(/^[^\p{L}\p{N}]+/u, '');
const phrase = (text: string) => `"${text}"`;

const included = ({ typed, isPhrase }: Term) => (isPhrase ? phrase(typed) : word(typed));
const excluded = ({ typed, isPhrase, wordings }: Term) => {
	// The index of this site alone has names for such signs.
	const texts = !isPhrase && namedSign(typed) ? [word(typed)] : wordings.map(({ text }) => text);
	return texts.map((text) => `-${text.includes(' ') ? phrase(text) : text}`);
};

/** The words as Typesense reads them; `*` finds every story. */
const wordsToSend = ({ terms, without }: Asked) =>
	[...terms.map(included), ...without.flatMap(excluded)].join(' ') || '*';

/** How freely words are taken. Others are tried only if no story has what was typed. */
const TOLERANCE = {
	num_typos: 2,
	typo_tokens_threshold: 1,
	drop_tokens_threshold: 1,
	drop_tokens_mode: 'both_sides:3',
	// 1987 is no slip for 1986.
	enable_typos_for_numerical_tokens: false,
};
const LITERAL = { ...TOLERANCE, num_typos: 0, split_join_tokens: 'off' };

/** Searches for the results shown, as few as can give so many. */
function resultParts(common: TypesenseSearch, { sort, shown }: SearchQuery): TypesensePart[] {
	return Array.from({ length: Math.ceil(shown / MOST_HITS) }, (_, page) => ({
		gives: 'results',
		search: {
			...common,
			...HIT_PARAMETERS,
			sort_by: SORTS[sort],
			offset: page * MOST_HITS,
			limit: Math.min(MOST_HITS, shown - page * MOST_HITS),
			...(page === 0 && {
				facet_by: FACETS.map((facet) => BY_FACET[facet].field).join(','),
				max_facet_values: MOST_VALUES,
			}),
		},
	}));
}

const countPart = (
	gives: TypesensePart['gives'],
	common: TypesenseSearch,
	field: keyof TypesenseDocument,
	most: number,
): TypesensePart => ({
	gives,
	search: { ...common, facet_by: field, max_facet_values: most, per_page: 0 },
});

/**
 * A query as one `POST /multi_search`. The values of a facet are counted whatever is chosen of it,
 * which takes a search of its own for each facet that is narrowed by; so do the months.
 * @param languages BCP 47 tags of those in which dates may be written.
 */
export function typesenseRequest(
	query: SearchQuery,
	{ collection, languages }: { collection: string; languages: string[] },
): TypesenseRequest {
	const { words, literal, filters } = query;
	const asked = readAsked(words, {
		stopWords: new Set<string>(),
		synonyms: NO_SYNONYMS,
		languages,
		literal,
	});
	const narrowed = {
		filters,
		from: query.from ?? asked.dates?.from,
		to: query.to ?? asked.dates?.to,
	};
	const common = (without?: Facet | 'dates'): TypesenseSearch => {
		const filter = filterBy(narrowed, without);
		return {
			collection,
			q: wordsToSend(asked),
			query_by: 'headline,names,text',
			query_by_weights: '4,2,1',
			prefix: false,
			...(literal ? LITERAL : TOLERANCE),
			...(filter && { filter_by: filter }),
		};
	};
	const chosen = FACETS.filter((facet) => filters[facet]);
	return {
		asked,
		parts: [
			...resultParts(common(), query),
			...chosen.map((facet) => countPart(facet, common(facet), BY_FACET[facet].field, MOST_VALUES)),
			countPart('months', common('dates'), 'month', MOST_MONTHS),
		],
	};
}
