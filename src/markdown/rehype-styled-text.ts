import type { Element, Root } from 'hast';
import { visitElements } from './walk.ts';

const styleOf = ({ properties: { style } }: Element) => String(style ?? '');

/** Elements that emphasise, and the styles with which they do not. */
const PLAIN: Record<string, RegExp> = {
	b: /font-weight\s*:\s*(?:normal|[1-5]00)\b/i,
	strong: /font-weight\s*:\s*(?:normal|[1-5]00)\b/i,
	i: /font-style\s*:\s*normal\b/i,
	em: /font-style\s*:\s*normal\b/i,
};

/** Styles that emphasise, and the elements that say so without them. */
const EMPHATIC: [style: RegExp, tagName: string][] = [
	[/font-weight\s*:\s*(?:bold|bolder|[6-9]00)\b/i, 'strong'],
	[/font-style\s*:\s*(?:italic|oblique)\b/i, 'em'],
	[/vertical-align\s*:\s*super\b/i, 'sup'],
	[/vertical-align\s*:\s*sub\b/i, 'sub'],
];
/** How a list counts by its style, and its attribute that says so: its items are referred to. */
const COUNTS: [style: RegExp, type: string][] = [
	[/list-style(?:-type)?\s*:\s*lower-(?:alpha|latin)\b/i, 'a'],
	[/list-style(?:-type)?\s*:\s*upper-(?:alpha|latin)\b/i, 'A'],
	[/list-style(?:-type)?\s*:\s*lower-roman\b/i, 'i'],
	[/list-style(?:-type)?\s*:\s*upper-roman\b/i, 'I'],
];

/** What a style takes back, and the element that says so. */
const STRUCK: (typeof EMPHATIC)[number] = [
	/text-decoration(?:-line)?\s*:[^;]{0,100}\bline-through\b/i,
	'del',
];

/** Elements that say nothing but by their style. */
const SAYS_NOTHING = new Set(['font', 'span']);
/** Elements of words, in which those may be struck out as a whole. */
const HAS_WORDS = new Set('a div h1 h2 h3 h4 h5 h6 li p small td th'.split(' '));

/** An element's children, with the meaning that its style gives them. */
const withMeaning = (element: Element, styles: typeof EMPHATIC): Element['children'] =>
	styles
		.filter(([style]) => style.test(styleOf(element)))
		.reduceRight<Element['children']>(
			(children, [, tagName]) => [{ type: 'element', tagName, properties: {}, children }],
			element.children,
		);

/** A style that keeps lines as they are written, as of poems. */
const VERSE = /white-space\s*:\s*(?:pre|pre-line|pre-wrap|break-spaces)\b/i;

/** Breaks the lines of a text where they are broken in its source. */
function breakLines(element: Element): void {
	element.children = element.children.flatMap((child, at): Element['children'] => {
		if (child.type === 'element') breakLines(child);
		if (child.type !== 'text') return [child];
		const isLast = at === element.children.length - 1;
		const lines = (isLast ? child.value.trimEnd() : child.value).split('\n');
		const first = at === 0 && lines[0] === '' ? 1 : 0;
		return lines
			.slice(first)
			.flatMap((value, i) => [
				...(i > 0
					? [{ type: 'element' as const, tagName: 'br', properties: {}, children: [] }]
					: []),
				{ type: 'text' as const, value },
			]);
	});
}

/**
 * Reads what word processors mean by styles: Google Docs wraps a whole text in a bold element that
 * is not bold, and says of a `span` by its style what is bold, raised or struck out.
 */
export function rehypeStyledText() {
	return (tree: Root) => {
		visitElements(tree, (element, index, parent) => {
			if (PLAIN[element.tagName]?.test(styleOf(element))) {
				parent.children.splice(index, 1, ...element.children);
				return index;
			}
			const { tagName, properties } = element;
			if (/(?:^|;)\s*direction\s*:\s*rtl\b/i.test(styleOf(element))) properties.dir ??= 'rtl';
			if (VERSE.test(styleOf(element)) && tagName !== 'pre') breakLines(element);
			if (tagName === 'ol') {
				properties.type ??= COUNTS.find(([style]) => style.test(styleOf(element)))?.[1];
			}
			if (SAYS_NOTHING.has(tagName)) element.children = withMeaning(element, [...EMPHATIC, STRUCK]);
			else if (HAS_WORDS.has(tagName)) element.children = withMeaning(element, [STRUCK]);
			return undefined;
		});
	};
}
