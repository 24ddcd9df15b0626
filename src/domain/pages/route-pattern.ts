/** Endings of the files that Astro takes for routes (docs.astro.build, “Supported page files”). */
const ENDING = /\.(?:astro|html|mdx?|[cm]?[jt]s)$/;
/** Files and folders below `src/pages/` that are none. */
const NO_ROUTE = /(?:^|\/)[._]/;

/** What may stand for each part of a route that is left open: `[name]` one part, `[...name]` any number. */
const openPart = (part: string) => (part.startsWith('[...') ? '.*' : '[^/]+');

const escaped = (text: string) => text.replace(/[.*+?^${}()|\\]/g, '\\$&');

/**
 * What addresses a file below `src/pages/` may answer, with or without a slash at the end.
 * @param path below that folder, with slashes: `podcasts/[id].astro`.
 * @returns undefined if the file is no route.
 */
export function routePattern(path: string): RegExp | undefined {
	if (!ENDING.test(path) || NO_ROUTE.test(path)) return undefined;
	const address = path.replace(ENDING, '').replace(/(?:^|\/)index$/, '');
	const parts = address.split(/(\[[^[\]]+\])/);
	const source = parts.map((part) => (part.startsWith('[') ? openPart(part) : escaped(part)));
	return new RegExp(`^/${source.join('')}/?$`);
}
