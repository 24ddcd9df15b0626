import { percentDecoded } from '../text/percent-decoded.ts';

/** The site that a portable copy is made of. */
export interface CopiedSite {
	/** Address it is published at, without a slash at its end. */
	url: string;
	/** Whether the copy has a file, by its path below the folder of the copy. */
	has: (path: string) => boolean;
}

/** Addresses that hold from everywhere: a place of the page, and those with a scheme. */
const ELSEWHERE = /^(?:$|#|[a-z][a-z\d+.-]*:)/i;

/** A path of a file as part of an address. */
const escaped = (path: string) => path.split('/').map(encodeURIComponent).join('/');

/** Signs that lead from a file up to the folder of the copy. */
export const upFrom = (path: string): string => '../'.repeat(path.split('/').length - 1) || './';

/** The file that stands at an address below the site, as part of an address; undefined if none does. */
function fileAt(address: string, has: CopiedSite['has']): string | undefined {
	const whole = address === '' || address.endsWith('/') ? `${address}index.html` : address;
	return [whole, `${whole}/index.html`].find((file) => has(percentDecoded(file)));
}

/**
 * Says of the addresses of a page how its browser finds the files that stand there: relative, so that it
 * does wherever the copy is.
 * @param page path of the page below the folder of the copy.
 * @returns what gives such an address from one as it stands in the page, decoded, and whether the page
 * loads what stands there; else it is only led to. What the copy lacks is led to where the site is
 * published, and is never loaded from there.
 */
export function fileAddresses(
	page: string,
	{ url, has }: CopiedSite,
): (address: string, isLoaded: boolean) => string {
	const site = new URL(`${url}/`);
	const here = new URL(escaped(page), site);
	const up = upFrom(page);
	return (address, isLoaded) => {
		if (ELSEWHERE.test(address)) return address;
		const target = URL.parse(address, here);
		if (!target) return address;
		// A host without a scheme would be looked for among files.
		if (target.origin !== site.origin) return target.href;
		const isWithin = `${target.pathname}/`.startsWith(site.pathname);
		const path = isWithin ? target.pathname.slice(site.pathname.length) : '';
		const found = isWithin ? fileAt(path, has) : undefined;
		if (found === undefined && !isLoaded) return target.href;
		return `${up}${found ?? path}${target.search}${target.hash}`;
	};
}
