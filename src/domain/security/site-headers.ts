import { DRAWING_POLICY } from './security-policy.ts';

/** Files by their addresses, spelled as the hosts spell it. */
export interface FileSet {
	/** Regular expression without flags that nginx, Caddy, Apache and JavaScript read alike. */
	pattern: string;
	/** The same for `_headers`, from the root of the site: `*` is any text, `:name` the name of a folder. */
	globs: string[];
}

export interface SiteHeader {
	name: string;
	/** Without quotes (") and signs that a host would read as variables ($ % {). */
	value: string;
	/** Files that have another value. */
	except?: { files: FileSet; value: string };
}

/** A path in a regular expression: of its signs, points alone mean something else there. */
const inPattern = (path: string) => path.replaceAll('.', '[.]');

/** Where a site stands, and the editions of it that stand below it. */
interface Places {
	/** Path that the site stands below. */
	base: string;
	/** Folders of editions, that of the main one empty. */
	editions: readonly string[];
}

/** Files of every edition. @param globs each from the root of an edition. */
function filesOf({ base, editions }: Places, pattern: string, globs: string[]): FileSet {
	const folders = editions.filter((folder) => folder !== '');
	const below = folders.length > 0 ? `((${folders.join('|')})/)?` : '';
	return {
		pattern: `^${inPattern(base)}/${below}${pattern}/`,
		globs: ['', ...folders.map((folder) => `/${folder}`)].flatMap((folder) =>
			globs.map((glob) => folder + glob),
		),
	};
}

/** Their names change with what is in them. */
const neverChanging = (places: Places) =>
	filesOf(places, '(_astro|search-index/[^/]+)', ['/_astro/*', '/search-index/:folder/*']);
const media = (places: Places) => filesOf(places, 'media', ['/media/*']);
const DRAWINGS: FileSet = { pattern: '[.]svg$', globs: ['/*.svg'] };

/** What no page of the site uses. */
const UNUSED = ['camera', 'microphone', 'geolocation', 'payment', 'usb'];

/**
 * What a host sends with each file, errors included.
 * @param policy the security policy of all pages together.
 * @param isSecure whether the site has an address with https, which browsers then never leave.
 * @param base path that the site stands below.
 * @param editions folders of its editions, that of the main one empty; none if it has one alone.
 */
export function siteHeaders(
	policy: string,
	isSecure: boolean,
	base: string,
	editions: readonly string[] = [],
): SiteHeader[] {
	const places = { base, editions };
	const twoYears = { name: 'Strict-Transport-Security', value: 'max-age=63072000' };
	return [
		{
			name: 'Content-Security-Policy',
			value: policy,
			except: { files: DRAWINGS, value: DRAWING_POLICY },
		},
		...(isSecure ? [twoYears] : []),
		{ name: 'X-Content-Type-Options', value: 'nosniff' },
		{ name: 'Referrer-Policy', value: 'strict-origin-when-cross-origin' },
		{
			name: 'Permissions-Policy',
			value: UNUSED.map((feature) => `${feature}=()`).join(', '),
		},
		{ name: 'Cross-Origin-Opener-Policy', value: 'same-origin' },
		{
			name: 'Cross-Origin-Resource-Policy',
			value: 'same-origin',
			// Readers of feeds show the pictures of stories.
			except: { files: media(places), value: 'cross-origin' },
		},
		{
			name: 'Cache-Control',
			value: 'no-cache',
			except: { files: neverChanging(places), value: 'public, max-age=31536000, immutable' },
		},
	];
}
