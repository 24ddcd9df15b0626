import type { SearchDocument } from './document.ts';

/** A facet: something that results can be narrowed by. */
export interface FacetDeclaration<Field = keyof SearchDocument> {
	/** The field of a document that has the values. */
	field: Field;
	/** Whether a document may have several values, and whether it may have none. */
	isList?: true;
	isOptional?: true;
	/** Values from which on it is offered; one, if nothing else is said. */
	least?: number;
}

/** Every facet, as addresses name it, in the order in which readers are offered them. */
export const BY_FACET = {
	section: { field: 'section', isOptional: true },
	topic: { field: 'topics', isList: true },
	author: { field: 'authors', isList: true },
	kind: { field: 'kind' },
	source: { field: 'source', isOptional: true },
	/** Most archives have stories in one language alone. */
	language: { field: 'language', least: 2 },
} as const satisfies Record<string, FacetDeclaration>;

export type Facet = keyof typeof BY_FACET;
export const FACETS = Object.keys(BY_FACET) as Facet[];

/** A field of a document that has the values of a facet. */
export type FacetField = (typeof BY_FACET)[Facet]['field'];

/** The values that a document has of a facet. */
export const facetValues = (document: SearchDocument, facet: Facet): string[] =>
	[document[BY_FACET[facet].field] ?? []].flat();
