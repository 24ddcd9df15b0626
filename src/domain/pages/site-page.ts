/** A page of the site. Its view is plain JSON, and holds all that the page shows of its edition. */
export interface SitePage<View> {
	/** Address below the origin. */
	url: string;
	/** The parts of its address that its route leaves open. */
	params: Record<string, string | undefined>;
	view: View;
}

/** What of the site's facts decides which pages there are, and what they show. */
export interface PageSettings {
	language: string;
	timeZone: string;
	listLimit: number;
	latestLimit: number;
	nameLimit: number;
	dayPages: boolean;
}

/** What the routes of sections, topics and authors leave open. */
export const pathOf = (slug: string, period: string[]) => ({ path: [slug, ...period].join('/') });
