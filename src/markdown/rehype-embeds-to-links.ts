import type { Element, ElementContent, Root } from 'hast';
import { elementsIn, visitElements } from './walk.ts';

/** Elements that fetch something from elsewhere as soon as a page opens. */
const EMBEDS = new Set(['audio', 'embed', 'iframe', 'object', 'video']);

/** Address an embed plays from, if it is on the web. */
function addressOf(element: Element): string | undefined {
	const own = element.properties.src ?? element.properties.data;
	const inner = element.children.find(
		(child): child is Element => child.type === 'element' && child.tagName === 'source',
	);
	const address = String(own ?? inner?.properties.src ?? '').replace(/^\/\//, 'https://');
	return /^https?:\/\//i.test(address) && URL.canParse(address) ? address : undefined;
}

/** A link that says where it leads, for something that may not load by itself. */
export function linkInstead(address: string, label: string): Element {
	const text: ElementContent = { type: 'text', value: `${label} (${new URL(address).hostname})` };
	return { type: 'element', tagName: 'a', properties: { href: address }, children: [text] };
}

/** Elements inside links, in whose place no other link may stand. */
export function elementsInLinks(tree: Root): Set<Element> {
	const links = elementsIn(tree).filter(({ tagName }) => tagName === 'a');
	return new Set(links.flatMap(elementsIn));
}

/**
 * Turns players and frames into links to what they would have loaded: nothing is fetched from
 * another site before a reader asks for it, and an old story still says what was there.
 */
export function rehypeEmbedsToLinks() {
	return (tree: Root) => {
		let inLinks: Set<Element> | undefined;
		visitElements(tree, (element, index, parent) => {
			if (!EMBEDS.has(element.tagName)) return undefined;
			const address = addressOf(element);
			if (!address) return undefined;
			inLinks ??= elementsInLinks(tree);
			const label = String(element.properties.title ?? '').trim() || 'Embedded page';
			parent.children[index] = inLinks.has(element)
				? { type: 'text', value: label }
				: linkInstead(address, label);
			return 'skip';
		});
	};
}
