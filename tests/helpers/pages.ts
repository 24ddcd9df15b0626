import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import type { Element, Root } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { toText } from 'hast-util-to-text';
import { visit } from 'unist-util-visit';

/** A built page. */
export interface Page {
	/** Address below the site's root: `/archive/`, `/404.html`. */
	url: string;
	html: string;
	tree: Root;
}

/** Every file below a folder, with slashes. */
export const filesIn = (dir: string): string[] =>
	readdirSync(dir, { recursive: true, withFileTypes: true })
		.filter((entry) => entry.isFile())
		.map((entry) => relative(dir, join(entry.parentPath, entry.name)).split(sep).join('/'));

/** Reads one page of a built site by its address. */
export function readPage(dir: string, url: string): Page {
	const html = readFileSync(
		join(dir, decodeURIComponent(url), url.endsWith('/') ? 'index.html' : ''),
		'utf8',
	);
	return { url, html, tree: fromHtml(html) };
}

/** Whether a page only leads on from an old address. */
export const leadsOn = (html: string): boolean => html.includes('http-equiv="refresh"');

/** Every page of a built site, but for those at old addresses. */
export const readPages = (dir: string): Page[] =>
	filesIn(dir)
		.filter((file) => /\.html?$/.test(file))
		.map((file) => readPage(dir, `/${file.replace(/(^|\/)index\.html$/, '$1')}`))
		.filter(({ html }) => !leadsOn(html));

/** The pages of stories. */
export const storyPages = (pages: Page[]) =>
	pages.filter(({ html }) => html.includes('<article data-story='));

/** Every element that passes a test, in document order. */
export function elements(tree: Root | Element, test: (element: Element) => boolean): Element[] {
	const found: Element[] = [];
	visit(tree, 'element', (element) => {
		if (test(element)) found.push(element);
	});
	return found;
}

/** Every element of a tag. */
export const byTag = (tree: Root | Element, ...tags: string[]) =>
	elements(tree, ({ tagName }) => tags.includes(tagName));

/** The words of an element as a reader sees them, spaces folded. */
export const wordsOf = (tree: Root | Element) => toText(tree).replace(/\s+/g, ' ').trim();

/** The element with an id. */
export const byId = (tree: Root, id: string): Element | undefined =>
	elements(tree, ({ properties }) => properties.id === id)[0];
