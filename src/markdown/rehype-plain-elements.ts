import type { Element, Root } from 'hast';
import { isVoid } from './html-pieces.ts';
import { sanitizeSchema } from './sanitize-schema.ts';
import { type Parent, visitElements } from './walk.ts';

/** Elements that no story has, and those that say the same. */
const INSTEAD: Record<string, string> = { acronym: 'abbr', listing: 'pre', xmp: 'pre' };

/** Elements that no story has, and that keep their words apart from those around them. */
const BLOCKS = new Set(
	`address article aside center dialog dir fieldset footer form frameset header hgroup legend main
	marquee menu nav noframes search`.split(/\s+/),
);

/** Those of them that are lists, if they have items. */
const LISTS = new Set(['dir', 'menu']);

const isAllowed = ({ tagName }: Element) => sanitizeSchema.tagNames?.includes(tagName);
/** Elements that go with all that is in them. */
const isStripped = ({ tagName }: Element) =>
	sanitizeSchema.strip?.includes(tagName) || tagName === 'svg' || tagName === 'math';

const isEmpty = ({ children }: Element) =>
	children.every((child) => child.type === 'text' && child.value.trim() === '');
const isInParagraph = (parent: Parent) => parent.type === 'element' && parent.tagName === 'p';

/** The element that a story has in the place of one; none if it leaves its children alone. */
function instead(element: Element, parent: Parent): string | undefined {
	const { tagName, properties } = element;
	if (Object.hasOwn(INSTEAD, tagName)) return INSTEAD[tagName];
	if (BLOCKS.has(tagName) && !isEmpty(element) && !isInParagraph(parent)) {
		const hasItems = element.children.some((child) => 'tagName' in child && child.tagName === 'li');
		return LISTS.has(tagName) && hasItems ? 'ul' : 'div';
	}
	return properties.id === undefined || isVoid(tagName) ? undefined : 'span';
}

/**
 * Makes plain elements of those that the sanitiser would take off, where that would run words
 * together or leave nowhere to lead to.
 */
export function rehypePlainElements() {
	return (tree: Root) => {
		visitElements(tree, (element, _, parent) => {
			if (isStripped(element)) return 'skip';
			if (isAllowed(element)) return undefined;
			if (element.tagName === 'option') element.children.push({ type: 'text', value: ' ' });
			const tagName = instead(element, parent);
			if (tagName === undefined) return undefined;
			element.tagName = tagName;
			delete element.properties.className;
			return undefined;
		});
	};
}
