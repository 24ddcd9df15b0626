/** Attributes that hold an address, and those that hold one which scripts follow. */
const ADDRESSES = ['href', 'src', 'action', 'formaction', 'poster', 'cite', 'data-url'];
/** Attributes that hold a list of addresses, each with what is said of it. */
const LISTS = ['srcset', 'imagesrcset'];

/** Scripts and styles, of which the tag alone is HTML; comments; tags. */
const PARTS =
	/<(script|style)\b[^>]*>[\s\S]*?<\/\1>|<!--[\s\S]*?-->|<[a-z][^"'<>]*(?:"[^"]*"[^"'<>]*|'[^']*'[^"'<>]*)*>/gi;
const ADDRESS = new RegExp(`(\\s(?:${ADDRESSES.join('|')})=["'])(/(?!/)[^"']*)`, 'gi');
const LIST = new RegExp(`(\\s(?:${LISTS.join('|')})=["'])([^"']*)`, 'gi');
const IN_LIST = /(^|,\s+)(\/(?!\/)[^\s,]*)/g;
/** A page that leads on to another one by itself. */
const REFRESH = /(\shttp-equiv=["']refresh["'][^>]*\scontent=["'][^"']*url=)(\/(?!\/)[^"']*)/gi;

/**
 * Puts the path that a site stands below before the addresses in a page, which are written from the
 * root of the site.
 * @param base the path, without a slash at its end.
 * @param html a page as our code or Astro writes it, in which every tag, script and comment ends.
 * @param isBelow whether an address has the path already.
 */
export function belowBase(
	html: string,
	base: string,
	isBelow: (address: string) => boolean,
): string {
	const placed = (address: string) => (isBelow(address) ? address : base + address);
	const inTag = (tag: string) =>
		tag
			.replace(ADDRESS, (_, before: string, address: string) => before + placed(address))
			.replace(LIST, (_, before: string, list: string) => {
				const all = list.replace(
					IN_LIST,
					(_, gap: string, address: string) => gap + placed(address),
				);
				return before + all;
			})
			.replace(REFRESH, (_, before: string, address: string) => before + placed(address));
	return html.replace(PARTS, (part, name: string | undefined) => {
		if (part.startsWith('<!--')) return part;
		const end = name ? part.indexOf('>') + 1 : part.length;
		return inTag(part.slice(0, end)) + part.slice(end);
	});
}
