/** What the search page and the worker that answers it tell each other. */
import type { SearchPage, Suggestion } from '../../domain/search/provider.ts';
import type { SearchQuery } from '../../domain/search/query.ts';

/** A request; `id` tells which one an answer is for. */
export type ToEngine =
	| { id: number; ask: 'begin'; language: string; manifest: string | undefined }
	| { id: number; ask: 'search'; query: SearchQuery; isThrifty: boolean }
	| { id: number; ask: 'suggest'; typed: string }
	| { id: number; ask: 'stop' };

/** An answer: of a search, one for each page and one when it is over. */
export type FromEngine =
	| { id: number; page: SearchPage }
	| { id: number; suggestions: Suggestion[] }
	| { id: number; isOver: true }
	| { id: number; failure: string };
