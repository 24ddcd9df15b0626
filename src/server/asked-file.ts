/** What may come before an address, as proxies are asked. */
const ORIGIN = /^https?:\/\/[^/?#]*/i;

/**
 * The file that a request asks for (RFC 9112, 3.2), by its path below the root.
 * @param target as it stands in the request.
 * @param base path that the site stands below, without a slash at its end.
 * @returns undefined for what no address of a site is: escapes that cannot be read, and parts that
 * lead elsewhere (`..`) or that systems read differently (`\`, `//`).
 */
export function askedFile(target: string, base = ''): string | undefined {
	const [address = ''] = target.replace(ORIGIN, '').split(/[?#]/);
	if (base && address !== base && !address.startsWith(`${base}/`)) return undefined;
	const below = address.slice(base.length);
	const path = decoded(below);
	const isAddress = below === '' || below.startsWith('/');
	if (path === undefined || !isAddress || /[\0\\]/.test(path)) return undefined;
	const parts = path.slice(1).split('/');
	const isNone = (part: string, at: number) =>
		part === '.' || part === '..' || (part === '' && at < parts.length - 1);
	if (parts.some(isNone)) return undefined;
	return [...parts.slice(0, -1), parts.at(-1) || 'index.html'].join('/');
}

function decoded(address: string): string | undefined {
	try {
		return decodeURIComponent(address);
	} catch {
		return undefined;
	}
}
