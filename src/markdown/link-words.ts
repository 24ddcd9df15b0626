/** What readers see of links that have no words, or no address. */
import type { Element, Root } from 'hast';
import { toText } from 'hast-util-to-text';
import { percentDecoded } from '../domain/text/percent-decoded.ts';
import { elementsIn, visitElements } from './walk.ts';

/** Elements that show something without words. */
const SHOWN = new Set(['audio', 'img', 'video']);

/** Whether readers see a link. */
const isSeen = (link: Element) =>
	toText(link).trim() !== '' || elementsIn(link).some(({ tagName }) => SHOWN.has(tagName));

/** What a link without words says: where it leads, as far as readers can do something with it. */
function wordsFor({ properties }: Element): string {
	const { ariaLabel, title } = properties;
	const href = String(properties.href);
	const place = /^https?:/.test(href)
		? URL.parse(href)?.hostname
		: href.replace(/^(?:mailto|tel):/, '');
	return String(ariaLabel || title || '') || percentDecoded(place ?? href);
}

/** What two spellings of an address have in common. */
const placeOf = ({ properties: { href } }: Element) =>
	String(href).replace(/^https?:\/\/(?:www\.)?|\/$/g, '');

/** Gives words to the links that have none and could not be seen, unless another leads there. */
export function showUnseen(links: Element[]): void {
	const unseen = links.filter((link) => link.properties.href !== undefined && !isSeen(link));
	if (unseen.length === 0) return;
	const reached = new Set(links.filter(isSeen).map(placeOf));
	for (const link of unseen) {
		// Systems put links beside headings, to themselves.
		const isNeeded = !String(link.properties.href).startsWith('#') && !reached.has(placeOf(link));
		const isApart = /\s/.test(toText(link, { whitespace: 'pre' }));
		const words = wordsFor(link) + (isApart ? ' ' : '');
		if (isNeeded) link.children.push({ type: 'text', value: words });
		else delete link.properties.href;
	}
}

/** Leaves the words of links that lead nowhere, unless something leads to the links themselves. */
export function unwrapLost(tree: Root): void {
	visitElements(tree, ({ tagName, properties, children }, index, parent) => {
		if (tagName !== 'a' || properties.href !== undefined || properties.id !== undefined) {
			return undefined;
		}
		parent.children.splice(index, 1, ...children);
		return index;
	});
}
