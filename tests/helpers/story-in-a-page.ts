/** What the HTML of a story does to the page that shows it, as a browser would read that page. */
import type { Element, Root } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import rehypeStringify from 'rehype-stringify';
import { unified } from 'unified';
import { sanitizeSchema } from '../../src/markdown/sanitize-schema.ts';
import { elements } from './pages.ts';
import { unsafeParts } from './render.ts';

const writer = unified().use(rehypeStringify).freeze();

/** Around the story as on its page: what it must stay in, and what comes after it. */
const pageWith = (html: string): Root =>
	fromHtml(
		`<!doctype html><html><head><title>t</title></head><body><main><article><div id="story">${html}` +
			'</div></article></main><footer id="end">end</footer></body></html>',
	);

const allowed = new Set(sanitizeSchema.tagNames);
/** Names of the attributes that an element may have; a list of values begins with the name. */
const attributesOf = (tagName: string) =>
	['*', tagName]
		.flatMap((each) => sanitizeSchema.attributes?.[each] ?? [])
		.map((attribute) => (Array.isArray(attribute) ? attribute[0] : attribute));

/** What of an element is not on the allow-list, which the written HTML may miss when it is read again. */
function unlisted({ tagName, properties }: Element): string[] {
	if (!allowed.has(tagName)) return [`<${tagName}> is not on the list`];
	const names = attributesOf(tagName);
	return Object.keys(properties)
		.filter((name) => !names.includes(name))
		.map((name) => `${tagName}[${name}] is not on the list`);
}

/** A story as its page has it, written anew, and all that it does to the page and must not. */
function readInPage(html: string): { again: string; faults: string[] } {
	const page = pageWith(html);
	const [story] = elements(page, ({ properties }) => properties.id === 'story');
	const [body] = elements(page, ({ tagName }) => tagName === 'body');
	const children = story?.children ?? [];
	const within = children.flatMap((child) =>
		child.type === 'element' ? elements(child, () => true) : [],
	);
	const [main, end, ...more] = body?.children ?? [];
	const isWhole =
		main?.type === 'element' &&
		elements(main, ({ properties }) => properties.id === 'story').length === 1 &&
		end?.type === 'element' &&
		end.properties.id === 'end' &&
		more.length === 0;
	return {
		again: writer.stringify({ type: 'root', children } as Root),
		faults: [
			...unsafeParts(html),
			...within.flatMap(unlisted),
			...(isWhole ? [] : ['leaves its place in the page']),
		],
	};
}

/**
 * All that a story's HTML does to its page and must not. It is read twice, as it is when a script or
 * a feed reader writes what it has read: HTML may become something else each time.
 */
export function faultsInPage(html: string): string[] {
	const { again, faults } = readInPage(html);
	return again === html ? faults : [...faults, ...readInPage(again).faults];
}
