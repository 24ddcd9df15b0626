import type { SearchSettings } from '../content/site-file.ts';

/** The origins that the search page must be allowed to ask, beside the site’s own. */
export const searchOrigins = (settings: SearchSettings): string[] =>
	settings.engine === 'typesense' ? [new URL(settings.url).origin] : [];
