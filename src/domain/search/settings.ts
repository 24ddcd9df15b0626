/** What answers searches: an index that is part of the site, or a Typesense server that its owner runs. */
export type SearchSettings = { engine: 'static' } | TypesenseSettings;

export interface TypesenseSettings {
	engine: 'typesense';
	/** Where the server answers readers, such as `https://search.example.org`. */
	url: string;
	/** A key that can search this collection and nothing else; every reader can see it. */
	apiKey: string;
	/** Name of the collection that `npm run search:export` was imported into. */
	collection: string;
}

/** The origins that the search page must be allowed to ask, beside the site’s own. */
export const searchOrigins = (settings: SearchSettings): string[] =>
	settings.engine === 'typesense' ? [new URL(settings.url).origin] : [];
