import type { SearchSettings } from './domain/search/settings.ts';

/** The one place for facts about this site. A newsroom edits this file first. */
export const site = {
	/** Name of the publication, as in the masthead and in page titles. */
	name: 'Broadsheet',
	/** One sentence for search engines and the front page. */
	description: 'Events of two centuries told afresh, in an archive that is made to last.',
	/** Origin the site is published under, without a trailing slash; canonical addresses start with it. */
	url: 'https://broadsheet.example',
	/** BCP 47 tag of what surrounds a story, and of every story that names no other. */
	language: 'en-GB',
	/** IANA zone in which every date and time is shown and filed. */
	timeZone: 'Europe/London',
	/** Whether quotes, apostrophes and dashes typed on a keyboard (", ', --) are shown as printers set them. */
	typographicQuotes: false,
	/** Whether what a build only warns of, such as a link that leads nowhere, fails it instead. */
	strict: false,
	/**
	 * Whether the files of pictures go on saying who made them, how they are credited and who owns them
	 * (XMP, IPTC or Exif: creator, credit, copyright), where they do. All else that cameras and programs
	 * note in them, such as where a photograph was taken, is never published.
	 */
	pictureCredits: false,
	/** Longest list on one page; a longer one is split by year, then month, then day. */
	listLimit: 100,
	/** Newest stories shown on top of a list that is split. */
	latestLimit: 20,
	/** Topics or authors on one A to Z page; more are split by letter. */
	nameLimit: 600,
	/** Stories under “You may also like”, wherever so many others exist. */
	relatedLimit: 4,
	/**
	 * Whether readers can save stories on their device and read them offline. Taking it back also
	 * rids those who have saved some of what it left in their browsers.
	 */
	savedStories: true,
	/**
	 * What answers searches: files of this site, or a Typesense server, for an archive that has
	 * outgrown them: `{ engine: 'typesense', url: 'https://search.example.org', apiKey: '…',
	 * collection: 'stories' }`, filled with what `npm run search:export` writes and run with
	 * `--enable-cors`. The key must be one that can only search: every reader can see it.
	 */
	search: { engine: 'static' } as SearchSettings,
};

export type Site = typeof site;
