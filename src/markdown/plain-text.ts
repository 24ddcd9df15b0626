import type { Element, Root } from 'hast';
import { toText } from 'hast-util-to-text';
import { StandIns } from './stand-ins.ts';
import { textsIn } from './walk.ts';

/** Elements in which white space may be kept as it was written. */
const MAY_KEEP_SPACE = new Set('listing nobr plaintext pre td textarea th xmp'.split(' '));

const mayKeepSpace = ({ tagName }: Element) => MAY_KEEP_SPACE.has(tagName);

/**
 * White space that collapses to something else than one space a sign, and what makes it vanish:
 * directions of writing, and a zero-width space beside a line's end.
 */
const COLLAPSES = /[\t\u061C\u200B\u200E\u200F\u202A-\u202E\u2066-\u2069]|[ \n]{2}/;

/**
 * The words of a tree as a browser's `innerText` gives them: what `toText` of hast-util-to-text
 * gives, which looks at every space, and here at few.
 */
export function plainText(tree: Root): string {
	const standIns = new StandIns();
	const long = textsIn(tree, mayKeepSpace).filter(({ value }) => !COLLAPSES.test(value));
	const values = long.map(({ value }) => value);
	for (const text of long) text.value = standIns.shortened(text.value);
	const words = toText(tree);
	for (const [i, text] of long.entries()) text.value = values[i] ?? '';
	return standIns.restored(words, (kept) => kept.replaceAll('\n', ' '));
}
