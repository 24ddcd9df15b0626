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
];

/** An element's children, with the emphasis that its style gives them. */
const emphasised = (element: Element): Element['children'] =>
	EMPHATIC.filter(([style]) => style.test(styleOf(element))).reduceRight<Element['children']>(
		(children, [, tagName]) => [{ type: 'element', tagName, properties: {}, children }],
		element.children,
	);

/**
 * Reads the emphasis of word processors as what it is: Google Docs wraps a whole text in a bold
 * element that is not bold, and says of a `span` what is bold or italic by its style.
 */
export function rehypeStyledText() {
	return (tree: Root) => {
		visitElements(tree, (element, index, parent) => {
			if (PLAIN[element.tagName]?.test(styleOf(element))) {
				parent.children.splice(index, 1, ...element.children);
				return index;
			}
			if (element.tagName === 'span') element.children = emphasised(element);
			return undefined;
		});
	};
}
