/** Endings that hosts serve as pages. */
const PAGE = /\.x?html?$/i;
/** Endings of programs and of files that are no pages: what stands there is no page that leads on. */
const NO_PAGE = /\.(?:php\d?|aspx?|jsp|cgi|cfm|do|shtml|pdf|jpe?g|png|gif|xml|txt)$/i;

/** A path without its escapes; undefined if one of them is none. */
export function decodedPath(address: string): string | undefined {
	try {
		return decodeURIComponent(address).normalize('NFC');
	} catch {
		return undefined;
	}
}

/** The parts of an old address: its path, and what it asks for by name behind a `?`. */
export function partsOfAddress(address: string): { path: string; query: [string, string][] } {
	const [path = '', query = ''] = address.split('?', 2);
	const pairs = query.split('&').filter(Boolean);
	return {
		path,
		query: pairs.map((pair) => {
			const end = pair.indexOf('=');
			return [pair.slice(0, end), pair.slice(end + 1)];
		}),
	};
}

/** Whether no file can stand at an old address, so that only a rule of the host leads on from there. */
export const needsRule = (address: string): boolean =>
	address.includes('?') || NO_PAGE.test(address);

/** The one spelling of an old address: without escapes, and with a slash at the end unless it is a file. */
export function spelledAddress(given: string): string {
	if (given.includes('?')) {
		const { path } = partsOfAddress(given);
		return (decodedPath(path) ?? path) + given.slice(path.length);
	}
	const path = (decodedPath(given) ?? given).replace(/\/index\.x?html?$/i, '/');
	return path.endsWith('/') || PAGE.test(path) || NO_PAGE.test(path) ? path : `${path}/`;
}
