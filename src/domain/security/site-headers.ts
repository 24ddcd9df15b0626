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

/** Their names change with what is in them. */
const neverChanging = (base: string): FileSet => ({
	pattern: `^${inPattern(base)}/(_astro|search-index/[^/]+)/`,
	globs: ['/_astro/*', '/search-index/:folder/*'],
});
const media = (base: string): FileSet => ({
	pattern: `^${inPattern(base)}/media/`,
	globs: ['/media/*'],
});
const DRAWINGS: FileSet = { pattern: '[.]svg$', globs: ['/*.svg'] };

/** What no page of the site uses. */
const UNUSED = ['camera', 'microphone', 'geolocation', 'payment', 'usb'];

/**
 * What a host sends with each file, errors included.
 * @param policy the security policy of all pages together.
 * @param isSecure whether the site has an address with https, which browsers then never leave.
 * @param base path that the site stands below.
 */
export function siteHeaders(policy: string, isSecure: boolean, base: string): SiteHeader[] {
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
			except: { files: media(base), value: 'cross-origin' },
		},
		{
			name: 'Cache-Control',
			value: 'no-cache',
			except: { files: neverChanging(base), value: 'public, max-age=31536000, immutable' },
		},
	];
}
