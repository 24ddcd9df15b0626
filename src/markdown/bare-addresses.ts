import type { Nodes, Root, Text } from 'mdast';
import { addressTransforms } from './gfm-parts.ts';
import { WIDE_LETTER, WIDE_SIGN } from './wide-addresses.ts';

/** What every bare address has. Markdown has no other use for it, so that it is still text where one is. */
const ADDRESS = /https?:\/\/|www\.|@/i;

const LABEL = String.raw`[a-zA-Z\d]+(?:-+[a-zA-Z\d]+)*`;
const HOST = String.raw`${LABEL}(?:\.${LABEL})*\.[a-zA-Z]+`;
/** A path, query or part of a page, but for signs of Markdown, up to where punctuation may follow. */
const PATH = String.raw`[/?#:](?:[\w/.,:=?!%+#&@-]*[a-zA-Z\d/])?`;
const WEB = String.raw`(?:[Hh][Tt][Tt][Pp][Ss]?:\/\/|[Ww]{3}\.)${HOST}`;
const MAIL = String.raw`(?![\w.+@-]*[Ww]{3}\.)[a-zA-Z\d]+(?:[.+-][a-zA-Z\d]+)*@${HOST}`;
const WIDE = `(?:${WIDE_SIGN}|${WIDE_LETTER})`;
const END = String.raw`(?=[).,:?!]*(?:[ \n]|$|${WIDE_SIGN}))`;

/**
 * An address between spaces or wide signs, with punctuation after it, that nobody could read
 * otherwise. One with “www” after a wide sign could begin later, at what looks like another.
 */
const SIMPLE = new RegExp(
	String.raw`(?<=^|[ \n(]|${WIDE})(?<!${WIDE}(?=[Ww]{3}\.\S*(?::\/|@)))` +
		`(?:(?:${WEB}(?:${PATH})?|${MAIL})${END}|(?:${WEB}|${MAIL})(?=${WIDE_LETTER}))`,
	'gu',
);

/** Texts that may hold bare addresses; the words of a link never do. */
function textsWithAddress(node: Nodes): Text[] {
	if (node.type === 'text') return ADDRESS.test(node.value) ? [node] : [];
	if (node.type === 'link' || node.type === 'linkReference') return [];
	return 'children' in node ? node.children.flatMap(textsWithAddress) : [];
}

/** Whether a text stands in the source as it is, between spaces, and with simple addresses only. */
function hasSimpleAddresses({ value, position }: Text, source: string): boolean {
	const start = position?.start.offset ?? 0;
	const end = position?.end.offset ?? 0;
	const isAsWritten = source.slice(start, end) === value;
	const isApart = /^[ \n]?[ \n]?$/.test(source.charAt(start - 1) + source.charAt(end));
	return isAsWritten && isApart && !ADDRESS.test(value.replace(SIMPLE, ''));
}

/**
 * Links the bare addresses of a tree that was read without them.
 * @returns whether that could be done; if not, the source must be read with them.
 */
export function linkAddresses(tree: Root, source: string): boolean {
	const texts = textsWithAddress(tree);
	if (!texts.every((text) => hasSimpleAddresses(text, source))) return false;
	if (texts.length > 0) for (const transform of addressTransforms) transform(tree);
	return true;
}
