import type { Gone, Redirect } from './redirect.ts';

/** Old addresses of an edition that stands below a folder of a site, as the site has them. */
export function belowFolder(
	folder: string,
	{ redirects, gone }: { redirects: readonly Redirect[]; gone: readonly Gone[] },
): { redirects: Redirect[]; gone: Gone[] } {
	const below = (address: string) => (address.startsWith('/') ? `/${folder}${address}` : address);
	return {
		redirects: redirects.map((each) => ({ ...each, from: below(each.from), to: below(each.to) })),
		gone: gone.map((each) => ({ ...each, from: below(each.from) })),
	};
}
