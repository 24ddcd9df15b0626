import type { SearchDocument } from '../../../../src/domain/search/document.ts';
import { site } from '../../../../src/site.ts';
import { broadsheet } from './broadsheet.ts';
import type { Ask } from './engine.ts';
import { fts5 } from './fts5.ts';
import { miniSearch } from './minisearch.ts';

/** Engines over the same stories, ours over the index in `dir`. */
export const enginesOver = (documents: SearchDocument[], dir: string): Map<string, Ask> =>
	new Map([
		['SQLite FTS5', fts5(documents)],
		['MiniSearch', miniSearch(documents)],
		['Broadsheet', broadsheet(dir, site.language)],
	]);
