import { HOST_FILES } from '../../domain/hosting/host-files.ts';
import { SITE_MARK } from '../site-mark.ts';

/** Files of a site that only a server, or a browser that asks one, has a use for. */
const FILES = new Set([
	...Object.keys(HOST_FILES),
	...[SITE_MARK, '404.html', 'robots.txt', 'sw.js', 'opensearch.xml', 'saved/index.html'],
]);
/** The index of the search, and modules, of which those that can be scripts are written anew. */
const FOLDERS = /^search-index\/|^_astro\/.*\.js$/;

/** Whether a copy that is read from files does without a file of the site, by its path below its edition. */
export const isOfServer = (path: string): boolean => FILES.has(path) || FOLDERS.test(path);
