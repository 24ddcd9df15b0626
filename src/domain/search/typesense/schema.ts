import { BY_FACET, type FacetDeclaration, type FacetField } from '../facets.ts';
import type { TypesenseDocument } from './documents.ts';

/** A field of a collection as Typesense describes it. */
interface TypesenseField {
	name: keyof TypesenseDocument;
	type: 'string' | 'string[]' | 'int32' | 'int64';
	facet?: true;
	optional?: true;
	locale?: string;
	stem?: true;
}

export interface TypesenseSchema {
	name: string;
	token_separators: string[];
	fields: TypesenseField[];
}

/** The fields that hold the values of facets. */
const FACET_FIELDS = Object.values<FacetDeclaration<FacetField>>(BY_FACET).map(
	({ field, isList, isOptional }): TypesenseField => ({
		name: field,
		type: isList ? 'string[]' : 'string',
		facet: true,
		...(isOptional && { optional: true }),
	}),
);

/** Languages for which Typesense has its own way of cutting a text into words, as its guide lists them. */
const OWN_WORDS = new Set(['be', 'el', 'ja', 'ko', 'ru', 'sr', 'th', 'uk', 'zh']);

/**
 * How texts are read. Naming a language makes Typesense keep its accents apart, so that “cafe” no
 * longer finds “café”; where words need no special cutting that loses more than the forms of words
 * win, save in English, which Typesense reads without.
 */
function wordRules(language: string): Pick<TypesenseField, 'locale' | 'stem'> {
	const { language: code } = new Intl.Locale(language);
	if (code === 'en') return { locale: code, stem: true };
	return OWN_WORDS.has(code) ? { locale: code } : {};
}

/**
 * The collection that documents are imported into. Fields it does not name are stored and cost no
 * memory. Queries are read by the rules of the weightiest field, so all that are read have the same.
 * @param language BCP 47 tag of the site.
 * Source: https://typesense.org/docs/30.0/api/collections.html#schema-parameters
 */
export function typesenseSchema(name: string, language: string): TypesenseSchema {
	const words = wordRules(language);
	return {
		name,
		// Compounds are found by each of their words: first-half, and/or.
		token_separators: ['-', '/'],
		fields: [
			{ name: 'headline', type: 'string', ...words },
			{ name: 'names', type: 'string[]', ...words },
			{ name: 'text', type: 'string[]', ...words },
			...FACET_FIELDS,
			{ name: 'month', type: 'string', facet: true, optional: true },
			{ name: 'day', type: 'int32', optional: true },
			{ name: 'lastDay', type: 'int32', optional: true },
			{ name: 'published', type: 'int64', optional: true },
		],
	};
}
