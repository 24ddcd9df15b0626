import type { Element, Root } from 'hast';
import { toText } from 'hast-util-to-text';
import { isTemplateLeftover } from '../domain/content/template-code.ts';
import { onlyLetters } from '../domain/text/only-letters.ts';
import { percentDecoded } from '../domain/text/percent-decoded.ts';
import { storyUrl } from '../domain/urls.ts';
import { showUnseen, unwrapLost } from './link-words.ts';
import { ID_PREFIX } from './sanitize-schema.ts';
import { notesOf, type SiteLink, type StoryFile, type StoryNotes } from './story-file.ts';
import { elementsIn, idsIn } from './walk.ts';

const CONTENT_FILE = /^(?![a-z][a-z0-9+.-]*:|\/)([^?#]+\.md)(?:#(.*))?$/i;
const PROTOCOL = /^[a-z][a-z0-9+.-]*:/i;
/** How an address begins that names its host. */
const WITH_HOST = /^(?:[a-z][a-z0-9+.-]*:)?[\\/]{2}/i;
/** What the sanitiser takes for a protocol, and no browser does: “über:uns”, a path. */
const READ_AS_PROTOCOL = /^(?!https?:)[^/?#]*:/;
/** What a reader's device can do something with, beside web addresses. */
const FOLLOWED = /^(?:mailto|tel):/;
/** Places that every page has. */
const ANYWHERE = new Set(['', 'top']);

/** How WordPress finds a page by its number, which only the old site knew. */
const NUMBERED = /^\?(?:p|page_id|attachment_id|post|cat)=\d+(?:&|$)/;

/** An address in brackets of its own: `[minutes]((https://a.example/))`. */
const IN_BRACKETS = /^\(+(https?:\/\/[^()\s]+)\)+$/;

/** Whether a link was made of an address in a text, which stays readable as it is. */
const isBare = (element: Element, href: string) =>
	[href, percentDecoded(href)].some(
		(each) => each.replace(/^http:\/\//, '') === toText(element).replace(/^http:\/\//, ''),
	);

/** Takes the address from a link that leads nowhere; its words stay. */
function lose(element: Element, href: string, { remarks }: StoryNotes): void {
	if (!isBare(element, href)) {
		remarks.push({ sort: 'lostLink', found: percentDecoded(href) || toText(element) });
	}
	delete element.properties.href;
}

/** Leads a link to a part of the text to the id that part has on the page. */
function toPart(
	{ properties }: Element,
	href: string,
	ids: Map<string, string>,
	notes: StoryNotes,
): void {
	const part = href.slice(1);
	const id = [part, percentDecoded(part), onlyLetters(percentDecoded(part))].flatMap(
		(each) => ids.get(each) ?? [],
	)[0];
	if (id !== undefined) properties.href = `#${ID_PREFIX}${id}`;
	else if (!ANYWHERE.has(part.toLowerCase()))
		notes.remarks.push({ sort: 'deadAnchor', found: href });
}

/** Leads a link to the page of a story or standing page, and to a part of it. */
function toStory(
	{ properties }: Element,
	link: SiteLink,
	id: string,
	notes: StoryNotes,
	query = '',
): void {
	notes.links.push({ ...link, id });
	const part = link.part === undefined ? '' : `#${ID_PREFIX}${link.part}`;
	properties.href = storyUrl(id) + query + part;
}

/** Leads a link to a content file to the address of what that file holds. */
function toContentFile(
	element: Element,
	href: string,
	[, file = '', part]: RegExpExecArray,
	notes: StoryNotes,
): void {
	const reference = /^\.\.?\//.test(file) ? file : `./${file}`;
	const id = notes.stories.idOf(reference, notes.path);
	if (id !== undefined) toStory(element, { href, reference, part }, id, notes);
	else {
		notes.links.push({ href, reference });
		lose(element, href, notes);
	}
}

/** Notes a link to an address of the site; one to a story leads to it however it is spelled. */
function toOwnAddress(
	element: Element,
	href: string,
	path: string,
	{ search, hash }: URL,
	notes: StoryNotes,
): void {
	if (NUMBERED.test(search)) {
		notes.remarks.push({ sort: 'deadLink', found: percentDecoded(href) });
		return;
	}
	const reference = path.replace(/\/index\.html$/, '/');
	const part = percentDecoded(hash.slice(1));
	const link = { href, reference, ...(!ANYWHERE.has(part.toLowerCase()) && { part }) };
	const id = notes.stories.idOf(reference, notes.path);
	if (id !== undefined) toStory(element, link, id, notes, search);
	// What is published beside the story has been found already.
	else if (![...notes.pictures, ...notes.attachments].some((each) => each.url === path))
		notes.links.push(link);
}

/**
 * The path of an address from the root of the site; undefined if it leads out of the site, which
 * may have neighbours on its host.
 */
function ownPath(href: string, { host, pathname }: URL, { pageUrl, base }: StoryNotes) {
	if (host !== new URL(pageUrl).host) return undefined;
	if (base === '' || !WITH_HOST.test(href)) return pathname;
	const isBelow = `${pathname}/`.startsWith(`${base}/`);
	return isBelow ? pathname.slice(base.length) || '/' : undefined;
}

function toAddress(element: Element, href: string, notes: StoryNotes): void {
	const url = URL.parse(href, notes.pageUrl);
	if (!url) {
		lose(element, href, notes);
		return;
	}
	if (READ_AS_PROTOCOL.test(href)) element.properties.href = url.href;
	const own = ownPath(href, url, notes);
	if (own === undefined) element.properties.rel = ['external', 'noopener'];
	else toOwnAddress(element, href, own, url, notes);
}

/**
 * Makes links work where the story is read: those to a part of the story lead to its prefixed id,
 * those to another story lead to its address, and those to other sites say so in `rel`. One that is
 * no address, leads to a file that is not there, or into a template, stops being a link.
 */
export function rehypeLinks() {
	return (tree: Root, file: StoryFile) => {
		const links = elementsIn(tree).filter(({ tagName }) => tagName === 'a');
		const own = links.length > 0 ? [...idsIn(tree)] : [];
		// Systems make ids of the same heading that differ in letter case, hyphens and apostrophes.
		const ids = new Map([
			...own.map((id) => [onlyLetters(id), id] as const),
			...own.map((id) => [id, id] as const),
		]);
		const notes = notesOf(file);
		for (const element of links) {
			const { properties } = element;
			if (typeof properties.href !== 'string') continue;
			// The sanitiser knows protocols in lower case only, and as a whole: browsers leave tabs and line ends out.
			const href = properties.href
				.replace(/[\t\n\r]/g, '')
				.trim()
				.replace(IN_BRACKETS, '$1')
				.replace(PROTOCOL, (protocol) => protocol.toLowerCase());
			properties.href = href;
			const contentFile = CONTENT_FILE.exec(href);
			if (href === '' || isTemplateLeftover(href)) lose(element, href, notes);
			else if (href.startsWith('#')) toPart(element, href, ids, notes);
			else if (contentFile) toContentFile(element, href, contentFile, notes);
			else if (!PROTOCOL.test(href) || /^https?:/.test(href)) toAddress(element, href, notes);
			else if (!FOLLOWED.test(href)) lose(element, href, notes);
		}
		showUnseen(links);
		unwrapLost(tree);
	};
}
