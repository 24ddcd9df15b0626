import { slug } from 'github-slugger';
import type { Element, Root } from 'hast';
import { toText } from 'hast-util-to-text';
import { elementsIn, idsIn, visitElements } from './walk.ts';

/** The page's own heading, the headline, is level 1. */
const TOP_LEVEL = 2;

/** An id at the end of a heading, as kramdown, Pandoc and Hugo have it: `{#part-two .wide}`. */
const OWN_ID = /\s*\{:?\s*#([\p{L}\p{N}_:.-]+)[^{}]*\}\s*$/u;

const isHeading = ({ tagName }: Element) => /^h[1-6]$/.test(tagName);

function takeOwnId({ children, properties }: Element): void {
	const last = children.at(-1);
	const own = last?.type === 'text' ? OWN_ID.exec(last.value) : null;
	if (!own || last?.type !== 'text') return;
	last.value = last.value.slice(0, own.index);
	properties.id = own[1];
}

/** The ids that a writer gave, also at the end of headings further down. */
function idsGiven(tree: Root): Set<string> {
	for (const element of elementsIn(tree)) if (isHeading(element)) takeOwnId(element);
	return idsIn(tree);
}

/**
 * Gives headings levels that follow the headline without a gap, whatever the writer began with,
 * and ids made of their words. Of a heading without words only a picture in it is left.
 */
export function rehypeHeadings() {
	return (tree: Root) => {
		const open: number[] = [];
		let used: Set<string> | undefined;
		visitElements(tree, (element, index, parent) => {
			if (!isHeading(element)) return undefined;
			const depth = Number(element.tagName[1]);
			used ??= idsGiven(tree);
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
			let id = name;
			for (let count = 1; used.has(id); count++) id = `${name}-${count}`;
			element.properties.id ??= id;
			used.add(String(element.properties.id));
			return undefined;
		});
	};
}
