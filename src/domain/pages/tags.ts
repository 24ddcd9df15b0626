/**
 * Changes the tags of a page and the addresses in them, as our code and Astro write them: every tag, script
 * and comment ends, and attributes have quotes. All else stays byte for byte.
 */

/** Scripts and styles, of which the tag alone is HTML; comments; tags. */
const PARTS =
	/<(script|style)\b[^>]*>[\s\S]*?<\/\1>|<!--[\s\S]*?-->|<[a-z][^"'<>]*(?:"[^"]*"[^"'<>]*|'[^']*'[^"'<>]*)*>/gi;

/**
 * Changes every opening tag of a page.
 * @param change gets the tag and, of a script or style, the rest of it: what is written out in it and
 * its end. Of others the rest is empty.
 */
export const changeTags = (html: string, change: (tag: string, rest: string) => string): string =>
	html.replace(PARTS, (part, name: string | undefined) => {
		if (part.startsWith('<!--')) return part;
		const end = name ? part.indexOf('>') + 1 : part.length;
		return change(part.slice(0, end), part.slice(end));
	});

/** Attributes that hold an address, and those that hold one which scripts follow. */
const ADDRESSES = [
	...['href', 'src', 'action', 'formaction', 'poster', 'cite'],
	...['data-url', 'data-dialog', 'data-module', 'data-marks'],
];
/** Attributes that hold a list of addresses, each with what is said of it. */
const LISTS = ['srcset', 'imagesrcset'];

const attributes = (names: string[]) =>
	new RegExp(`(\\s(?:${names.join('|')})=)(?:"([^"]*)"|'([^']*)')`, 'gi');
const ADDRESS = attributes(ADDRESSES);
const LIST = attributes(LISTS);
const IN_LIST = /(^|,\s+)([^\s,]\S*[^\s,]|[^\s,])/g;
/** A page that leads on to another one by itself. */
const REFRESH =
	/(\shttp-equiv=["']refresh["'][^<>]*\scontent=)(?:"([^"]*url=)([^"]*)"|'([^']*url=)([^']*)')/gi;

const META = /^<meta\b/i;

/** Changes every address in a tag, each as it stands in HTML. */
export function changeAddresses(tag: string, change: (address: string) => string): string {
	const inQuotes =
		(changed: (value: string) => string) =>
		(_: string, before: string, double: string | undefined, single: string | undefined) =>
			double === undefined
				? `${before}'${changed(single ?? '')}'`
				: `${before}"${changed(double)}"`;
	const inList = (list: string) =>
		list.replace(IN_LIST, (_, gap: string, address: string) => gap + change(address));
	if (!tag.includes('=')) return tag;
	const single = tag.replace(ADDRESS, inQuotes(change));
	const changed = single.includes('srcset') ? single.replace(LIST, inQuotes(inList)) : single;
	if (!META.test(tag)) return changed;
	return changed.replace(REFRESH, (_, before: string, ...parts: (string | undefined)[]) => {
		const [double, first = '', other, second = ''] = parts;
		return double === undefined
			? `${before}'${other}${change(second)}'`
			: `${before}"${double}${change(first)}"`;
	});
}

/** The value of an attribute of a tag as it stands in HTML; undefined if it has none. */
export function attributeOf(tag: string, name: string): string | undefined {
	if (!tag.includes(name)) return undefined;
	const [, , double, single] = new RegExp(attributes([name]), 'i').exec(tag) ?? [];
	return double ?? single;
}
