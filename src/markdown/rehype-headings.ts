import { slug } from 'github-slugger';
import type { Element, Root } from 'hast';
import { toText } from 'hast-util-to-text';
import { elementsIn, idsIn, visitElements } from './walk.ts';

/** The page's own heading, the headline, is level 1. */
const TOP_LEVEL = 2;

/** An id at the end of a heading, as kramdown, Pandoc and Hugo have it: `{#part-two .wide}`. */
const OWN_ID = /^\{:?\s*#([\p{L}\p{N}_:.-]+)(?![\p{L}\p{N}_:.-])[^{}]*\}$/u;

const isHeading = ({ tagName }: Element) => /^h[1-6]$/.test(tagName);

/** Takes the id that its writer gave a heading out of its words. */
function takeOwnId({ children }: Element): string | undefined {
	const last = children.at(-1);
	if (last?.type !== 'text' || !last.value.trimEnd().endsWith('}')) return undefined;
	const at = last.value.lastIndexOf('{');
	const own = OWN_ID.exec(last.value.slice(at).trimEnd())?.[1];
	if (own !== undefined) last.value = last.value.slice(0, at).trimEnd();
	return own;
}

/**
 * Gives headings levels that follow the headline without a gap, whatever the writer began with,
 * and ids made of their words. Of a heading without words only a picture in it is left.
 */
export function rehypeHeadings() {
	return (tree: Root) => {
		const open: number[] = [];
		const headings = elementsIn(tree).filter(isHeading);
		const used = headings.length > 0 ? idsIn(tree) : new Set<string>();
		// Before any is made of words: what a writer calls a part leads to that one.
		for (const heading of headings) {
			const own = takeOwnId(heading);
			if (own === undefined || used.has(own)) continue;
			heading.properties.id ??= own;
			used.add(own);
		}
		/** How often a name has been given, so that equal headings do not count from one each time. */
		const counts = new Map<string, number>();
		visitElements(tree, (element, index, parent) => {
			if (!isHeading(element)) return undefined;
			const depth = Number(element.tagName[1]);
			const words = toText(element).trim();
			if (words === '') {
				parent.children.splice(index, 1, ...element.children);
				return index;
			}
			while ((open.at(-1) ?? 0) >= depth) open.pop();
			open.push(depth);
			element.tagName = `h${Math.min(6, TOP_LEVEL - 1 + open.length)}`;
			// Links to headings in texts from elsewhere are spelled as GitHub spells them.
			const name = slug(words) || 'part';
			let count = counts.get(name) ?? 0;
			const numbered = () => (count === 0 ? name : `${name}-${count}`);
			while (used.has(numbered())) count++;
			counts.set(name, count);
			element.properties.id ??= numbered();
			used.add(String(element.properties.id));
			return undefined;
		});
	};
}
