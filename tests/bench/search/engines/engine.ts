/** What a search engine answers to a query. */
export interface Answer {
	/** Addresses of the best stories, the best first. */
	urls: string[];
	/** The query with its spelling corrected, if the engine searched for that instead. */
	corrected?: string | undefined;
}

/** Asks an engine for at most so many stories. */
export type Ask = (query: string, most: number) => Promise<Answer>;
