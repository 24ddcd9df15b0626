/** The only place where an address of the site is spelled. All are root-relative and end in a slash. */
import { slugOf } from './text/slug.ts';

/** Escapes what would end a path, and leaves signs that may stand in one (`&`, `,`, `+`) as they are. */
const escaped = (part: string) => encodeURI(part).replace(/[?#]/g, encodeURIComponent);

const join = (...parts: string[]) => `/${parts.map(escaped).join('/')}/`;

/** Address of a story or standing page from its id, the path of its file without ending. */
export const storyUrl = (id: string) => join(id);
export const sectionUrl = (name: string, ...period: string[]) =>
	join('sections', slugOf(name), ...period);
export const topicUrl = (name: string, ...period: string[]) =>
	join('topics', slugOf(name), ...period);
export const authorUrl = (slug: string, ...period: string[]) =>
	join('authors', slugOf(slug), ...period);
export const seriesUrl = (name: string) => join('series', slugOf(name));
export const archiveUrl = (...period: string[]) => join('archive', ...period);
/** Where what was published in a period is listed: of a day without a page of its own, in its month. */
export const periodUrl = (period: string[], hasDayPages: boolean) => {
	const [year = '', month = '', day] = period;
	if (hasDayPages || day === undefined || !/^\d+$/.test(day)) return archiveUrl(...period);
	return `${archiveUrl(year, month)}#${dayId(day)}`;
};
/** What the part of a month's page is called that lists a day. */
export const dayId = (day: string) => `day-${day}`;
export const correctionsUrl = (...period: string[]) => join('corrections', ...period);
export const letterUrl = (kind: 'topics' | 'authors', letter: string) => join(kind, 'a-z', letter);
/** Address of a picture from its path below the content folder. */
export const mediaUrl = (path: string) => join('media', path).slice(0, -1);
/** Id of the standing page that says what becomes of what is known of readers. */
export const PRIVACY_PAGE = 'privacy';
/** Folder of the content folder, and of the site, whose files are published as they are. */
export const FIXED_FILES = 'files';
/** Address of such a file from its path below that folder. */
export const fixedFileUrl = (path: string) => join(FIXED_FILES, path).slice(0, -1);
/** Whether a path below the content folder is that of such a file. */
export const isFixedFile = (path: string) => path.startsWith(`${FIXED_FILES}/`);
/** Address of a picture's rendering so many pixels wide. */
export const variantUrl = (path: string, width: number) =>
	join('media', String(width), `${path}.webp`).slice(0, -1);

export const frontUrl = '/';
export const searchUrl = '/search/';
/** The stories a reader has kept on the device. */
export const savedUrl = '/saved/';
export const serviceWorkerUrl = '/sw.js';
export const openSearchUrl = '/opensearch.xml';
export const feedUrl = '/rss.xml';
export const sectionsUrl = '/sections/';
export const seriesIndexUrl = '/series/';
export const topicsUrl = '/topics/';
export const authorsUrl = '/authors/';
/** The page for addresses where there is nothing; a host finds it as `404.html`. */
export const notFoundUrl = '/404/';

/** Slugs below /topics/ and /authors/ that the A to Z pages need. */
export const RESERVED_NAMES = new Set(['a-z']);
