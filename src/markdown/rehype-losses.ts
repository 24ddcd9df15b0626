import type { Element, Root } from 'hast';
import { isOwnPlayer, isPlayer } from './own-player.ts';
import { sanitizeSchema } from './sanitize-schema.ts';
import { notesOf, type StoryFile } from './story-file.ts';
import { isUnfilled } from './unfilled-element.ts';
import { elementsIn, visitElements } from './walk.ts';

/** Elements that only restyle or arrange what is in them, which stays without them. */
const NOTHING_LOST = new Set(
	`acronym address article aside basefont big blink body center col colgroup data dialog font footer
	head header hgroup html label legend link main marquee menu meta nav nobr noscript optgroup output
	param picture rb rbc rtc search slot source spacer style tbody title track wbr`.split(/\s+/),
);

/** Whether an element only adorns: those who do not see it are told nothing of it. */
const isOrnament = ({ properties: { ariaHidden, role } }: Element) =>
	ariaHidden === 'true' || role === 'presentation' || role === 'none';

const isAllowed = ({ tagName }: Element) => sanitizeSchema.tagNames?.includes(tagName);

/** What a page says of itself to machines. */
const isMetadata = ({ tagName, properties: { type } }: Element) =>
	tagName === 'script' && /^application\/ld\+json\b/i.test(String(type ?? ''));

/** A picture that a style shows. */
const BACKGROUND =
	/\bbackground(?:-image)?\s{0,9}:[^;]{0,200}?\burl\(\s{0,9}["']?((?!data:)[^"')]{1,500})/i;

/** Names of data that say what a script would show: `data-tweet-id`, `data-chart`. */
const SAYS_WHAT =
	/^data(?:.*(?:id|src|url)|.*(?:chart|embed|form|gallery|graphic|map|player|poll|quiz|tweet|video|widget).*)$/is;
/** Names of data that editors leave. */
const OF_EDITORS = /^data(?:block|cke|key|mce|node|offset|pm|react|rte|slate|test|unique|wp)/i;

/** What an element that a script would have filled was to show, as it is written. */
function unfilled(element: Element): string | undefined {
	if (!isUnfilled(element)) return undefined;
	const [name, value] =
		Object.entries(element.properties).find(
			([key, each]) => each && SAYS_WHAT.test(key) && !OF_EDITORS.test(key),
		) ?? [];
	if (name === undefined) return undefined;
	return `${name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}="${value}"`;
}

/** What an element that stays loses all the same. */
const lostOf = (element: Element) =>
	unfilled(element) ?? BACKGROUND.exec(String(element.properties.style ?? ''))?.[1];

/** An element as its writer knows it: its tag, and where it would have loaded from. */
function nameOf({ tagName, properties }: Element): string {
	const { src, data, href, action } = properties;
	const address = [src, data, href, action].find((value) => typeof value === 'string');
	return address ? String(address) : `<${tagName}>`;
}

/** The part of an address by which one owner is told from another: `infogram.com`. */
function ownerOf(address: unknown): string | undefined {
	const parts = URL.parse(String(address).replace(/^\/\//, 'https://'))?.hostname.split('.') ?? [];
	// Of `bbc.co.uk` the last two parts are nobody's.
	const hasLongEnding = (parts.at(-1)?.length ?? 0) === 2 && (parts.at(-2)?.length ?? 0) <= 3;
	return parts.slice(hasLongEnding ? -3 : -2).join('.') || undefined;
}

/** Owners of the pages that links lead to: what their scripts would have shown can be reached. */
const linkedOwners = (tree: Root) =>
	new Set(
		elementsIn(tree).flatMap(({ tagName, properties: { href } }) =>
			tagName === 'a' && href ? [ownerOf(href)] : [],
		),
	);

/**
 * Tells of the elements that the sanitiser is about to take out, unless nothing is lost with them.
 * Of a player with nothing to play, what it says instead is left.
 */
export function rehypeLosses() {
	return (tree: Root, file: StoryFile) => {
		const { remarks, attachments } = notesOf(file);
		let linked: ReturnType<typeof linkedOwners> | undefined;
		visitElements(tree, (element, index, parent) => {
			const { tagName } = element;
			const found = lostOf(element);
			if (found) remarks.push({ sort: 'lostPart', found });
			const isIdle = isPlayer(element) && !isOwnPlayer(element, attachments);
			if (!isIdle && (isAllowed(element) || NOTHING_LOST.has(tagName))) return undefined;
			if (isMetadata(element)) return undefined;
			if (tagName === 'script' && element.properties.src) {
				linked ??= linkedOwners(tree);
				const owner = ownerOf(element.properties.src);
				if (owner && linked.has(owner)) return undefined;
			}
			// Word's own elements say nothing that their words do not.
			const isPart =
				!NOTHING_LOST.has(tagName) &&
				(!tagName.includes(':') || element.properties.src !== undefined) &&
				!(tagName === 'svg' && isOrnament(element));
			if (isPart) remarks.push({ sort: 'lostPart', found: nameOf(element) });
			if (isIdle) {
				parent.children.splice(index, 1, ...element.children);
				return index;
			}
			return tagName === 'svg' || tagName === 'math' ? 'skip' : undefined;
		});
	};
}
