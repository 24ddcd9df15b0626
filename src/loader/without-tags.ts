/** HTML in a field, whose texts are plain: what its tags stand for. */

/** Elements of words within a text; what is between their tags is its text. */
const INLINE =
	'em|i|b|strong|u|s|span|sup|sub|cite|small|big|mark|abbr|a|font|code|tt|nobr|q|del|ins|kbd|time';
/** Elements that begin a line of their own. */
const BLOCKS =
	'p|div|h[1-6]|ul|ol|li|blockquote|center|section|article|header|figure|figcaption|pre|address';
const PAIR = new RegExp(String.raw`<(${INLINE}|${BLOCKS})(\s[^<>]*)?>(.*?)</\1\s*>`, 'gis');
const IS_BLOCK = new RegExp(`^(?:${BLOCKS})$`, 'i');
const BREAK = /<(?:br|wbr|hr)\s*\/?>/gi;
const COMMENT = /<!--.{0,2000}?-->/gs;
const PICTURE = /<img(\s[^<>]*)>/gi;
/** An excerpt that was cut off keeps the beginning of its last paragraph. */
const IS_PARAGRAPHS = /^\s*<p(?:\s[^<>]*)?>/i;
const PARAGRAPH = /<\/?p(?:\s[^<>]*)?>/gi;

/** Tags within tags that are read, and tags of a text: a headline has no more. */
const DEEPEST = 5;
const MOST_TAGS = 100;

/** A tag that stands for more than words. */
const OTHER_TAG =
	/<(?:[a-z][a-z\d-]{0,30}\s[^<>]{0,2000}=[^<>]{0,2000}|(?:script|style|table|video|audio|iframe|object|svg)\s*)>/gi;

/** What is lost with a tag: the address of a link, a picture; or a tag that readers see. */
export interface LostTag {
	sort: 'markedUp' | 'lostPicture' | 'leftover';
	found: string;
}

/** The value of an attribute among those of a tag. */
function attribute(attributes: string, name: string): string {
	const form = new RegExp(String.raw`\s${name}\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'<>]+))`, 'i');
	const [, double, single, bare] = form.exec(attributes) ?? [];
	return (double ?? single ?? bare ?? '').trim();
}

/** A text without tags, and what is lost with them; a tag without its partner is a word. */
export function withoutTags(text: string): { text: string; lost: LostTag[] } {
	if (text.split('<', MOST_TAGS).length === MOST_TAGS) return { text, lost: [] };
	const lost: LostTag[] = [];
	const words = (whole: string, name: string, attributes = '', inside: string) => {
		const address = name.toLowerCase() === 'a' ? attribute(attributes, 'href') : '';
		if (address && !address.startsWith('#')) lost.push({ sort: 'markedUp', found: whole });
		return IS_BLOCK.test(name) ? ` ${inside} ` : inside;
	};
	let less = text.replace(COMMENT, '').replace(PICTURE, (_, attributes: string) => {
		lost.push({ sort: 'lostPicture', found: attribute(attributes, 'src') });
		return attribute(attributes, 'alt');
	});
	const isCut = IS_PARAGRAPHS.test(less);
	for (let depth = 0; depth < DEEPEST; depth++) less = less.replace(PAIR, words);
	if (isCut) less = less.replace(PARAGRAPH, ' ');
	less = less.replace(BREAK, ' ');
	const others = less.match(OTHER_TAG) ?? [];
	lost.push(...others.map((found) => ({ sort: 'leftover' as const, found })));
	return { text: less === text ? text : less.replace(/\s+/g, ' ').trim(), lost };
}
