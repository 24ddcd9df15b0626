import type { Element, ElementContent, Root } from 'hast';
import { embedAddress, isDefinedEmbed } from './embed-address.ts';
import { isOwnPlayer } from './own-player.ts';
import { isFile } from './rehype-files.ts';
import { notesOf, type StoryFile } from './story-file.ts';
import { isUnfilled } from './unfilled-element.ts';
import { elementsIn, visitElements } from './walk.ts';

/** Elements that fetch something from elsewhere as soon as a page opens. */
const EMBEDS = new Set(['audio', 'embed', 'iframe', 'object', 'script', 'video']);

/** A link that says where it leads, for something that may not load by itself. */
export function linkInstead(address: string, label: string): Element {
	const text: ElementContent = { type: 'text', value: `${label} (${new URL(address).hostname})` };
	return { type: 'element', tagName: 'a', properties: { href: address }, children: [text] };
}

/** Elements inside links, in whose place no other link may stand, and the address of each one's link. */
export function elementsInLinks(tree: Root): Map<Element, string> {
	const links = elementsIn(tree).filter(({ tagName }) => tagName === 'a');
	return new Map(
		links.flatMap((link) =>
			elementsIn(link).map((element) => [element, String(link.properties.href ?? '')] as const),
		),
	);
}

/** The address of a file beside the story that an element would show. */
function ownFile({ tagName, properties: { src, data } }: Element): string | undefined {
	const address = String(src ?? data ?? '');
	return ['embed', 'iframe', 'object'].includes(tagName) && isFile(address) ? address : undefined;
}

/**
 * Turns players and frames into links to what they would have loaded: nothing is fetched from
 * another site before a reader asks for it, and an old story still says what was there.
 */
export function rehypeEmbedsToLinks() {
	return (tree: Root, file: StoryFile) => {
		const { attachments, remarks, words } = notesOf(file);
		// What an element is to a reader who is told nothing else of it.
		const kinds: Record<string, string> = { audio: words.audio, video: words.video };
		let inLinks: Map<Element, string> | undefined;
		visitElements(tree, (element, index, parent) => {
			if (isOwnPlayer(element, attachments)) return 'skip';
			const isEmbed = EMBEDS.has(element.tagName) || isDefinedEmbed(element);
			if (!isEmbed && !isUnfilled(element)) return undefined;
			const own = ownFile(element);
			const address = own ?? embedAddress(element);
			if (!address) return undefined;
			inLinks ??= elementsInLinks(tree);
			const { id, title, dataTitle } = element.properties;
			const label =
				String(title ?? dataTitle ?? '').trim() || kinds[element.tagName] || words.embedded;
			const link = own
				? { ...linkInstead('https://a/', label), properties: { href: own } }
				: linkInstead(address, label);
			if (own) link.children = [{ type: 'text', value: label }];
			if (id !== undefined) link.properties.id = id;
			const around = inLinks.get(element);
			if (around !== undefined && around !== address) {
				remarks.push({ sort: 'lostPart', found: address });
			}
			const shown: ElementContent = around === undefined ? link : { type: 'text', value: label };
			const isBlock = !isEmbed && element.tagName !== 'span';
			parent.children[index] = isBlock
				? { type: 'element', tagName: 'p', properties: {}, children: [shown] }
				: shown;
			return 'skip';
		});
	};
}
