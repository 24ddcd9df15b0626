import { changeAddresses, changeTags } from './tags.ts';

/** Begins at the root of the site. */
const AT_ROOT = /^\/(?!\/)/;
/** A link to a page in another language, which may be of an edition beside this one: it has its whole path. */
const TO_LANGUAGE = /^<a\b[^>]*\shreflang=/i;

/**
 * Puts the path that a site stands below before the addresses in a page, which are written from the
 * root of the site.
 * @param base the path, without a slash at its end.
 * @param html a page as our code or Astro writes it.
 * @param isBelow whether an address has the path already.
 */
export function belowBase(
	html: string,
	base: string,
	isBelow: (address: string) => boolean,
): string {
	const placed = (address: string) =>
		AT_ROOT.test(address) && !isBelow(address) ? base + address : address;
	return changeTags(html, (tag, rest) =>
		TO_LANGUAGE.test(tag) ? tag + rest : changeAddresses(tag, placed) + rest,
	);
}
