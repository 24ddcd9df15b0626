import { join } from 'node:path';
import type { Element, Root } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { referencedIds, type StoryIndex } from '../../src/domain/content/references.ts';
import { storyUrl } from '../../src/domain/urls.ts';
import { findAttachment } from '../../src/loader/attached-files.ts';
import { pathFinder } from '../../src/loader/path-on-disk.ts';
import { PictureFiles } from '../../src/loader/picture-files.ts';
import {
	createStoryRenderer,
	type RenderedStory,
	type RenderStory,
} from '../../src/markdown/render-story.ts';
import { aContentFolder } from './content-folder.ts';
import { ALONE } from './given-notes.ts';
import { elements } from './pages.ts';

interface RenderOptions {
	/** The story's id, which its relative links and pictures start from. */
	id?: string;
	/** Files of the content folder, by path. */
	files?: Record<string, string | Uint8Array>;
	/** What stands above the text. */
	headline?: string | undefined;
	/** Language of the text, BCP 47. */
	language?: string;
}

/** A drawing that may be shown. */
export const DRAWING = '<svg xmlns="http://www.w3.org/2000/svg" width="300" height="200"></svg>';

/** Files that lie beside the story that `render` renders, by name. */
export const besideLetter = (files: Record<string, string | Uint8Array>) =>
	Object.fromEntries(
		Object.entries(files).map(([name, content]) => [`articles/2022/10/24/${name}`, content]),
	);

/** An edition in which every file that a link may mean is there, and no other page. */
const ANY_FILE: Pick<StoryIndex, 'idOf'> = {
	idOf: (reference, from) =>
		reference.endsWith('.md') ? referencedIds(reference, from)[0] : undefined,
};

let renderer: Promise<RenderStory> | undefined;

/** Renders a story's Markdown as a build does. */
export async function render(
	markdown: string,
	{ id = '2022/10/24/letter', files = {}, headline, language = ALONE.language }: RenderOptions = {},
): Promise<RenderedStory> {
	renderer ??= createStoryRenderer();
	const folder = aContentFolder(files);
	const pictures = new PictureFiles(folder);
	const file = join(folder, 'articles', `${id}.md`);
	const findPicture = (src: string) => pictures.find(src, file);
	return (await renderer)(markdown, {
		...ALONE,
		path: `articles/${id}.md`,
		pageUrl: new URL(storyUrl(id), ALONE.pageUrl).href,
		stories: ANY_FILE,
		findPicture,
		headline,
		language,
		findFile: (address) => findAttachment(folder, address, file, pathFinder()),
	});
}

/** The HTML that a story's Markdown becomes. */
export const htmlOf = async (markdown: string, options?: RenderOptions): Promise<string> =>
	(await render(markdown, options)).html.trim();

/** A page that shows this HTML as its main part, as a browser would read it. */
const pageWith = (html: string): Root =>
	fromHtml(`<!doctype html><html><head></head><body><main>${html}</main></body></html>`);

/** The elements that this HTML puts into a page, in order. */
export function elementsOf(html: string, tagName?: string): Element[] {
	return elements(pageWith(html), (each) => tagName === undefined || each.tagName === tagName);
}

const FORBIDDEN = new Set(
	`applet base bgsound button canvas dialog embed fieldset form frame frameset iframe input
	keygen link map marquee math menuitem meta noembed noscript object option output picture plaintext
	portal script select slot source style svg template textarea title xmp`.split(/\s+/),
);
const ADDRESSES =
	/^(?:href|src|srcset|cite|action|formaction|data|poster|background|ping|srcdoc|longdesc|usemap|xlinkhref|manifest|profile|codebase|classid|archive|lowsrc|dynsrc)$/i;
const PROTOCOLS = new Set(['http:', 'https:', 'mailto:', 'tel:']);
const DATA = new Set(['dataFootnotes', 'dataFootnoteRef', 'dataFootnoteBackref']);
/** What a player may say: it plays a file of ours, and loads nothing by itself. */
const PLAYERS = new Set(['audio', 'video', 'track']);
const CLASSES = new Set(['table-scroll', 'footnotes']);

/** What keeps one attribute from being safe in a story, if anything does. */
function unsafeAttribute(name: string, value: string): boolean {
	if (/^on/i.test(name) || /^(style|accesskey|contenteditable|autofocus|is|slot|part)$/i.test(name))
		return true;
	if (/^(id|name)$/i.test(name)) return !value.startsWith('text-');
	if (/^data./.test(name)) return !DATA.has(name);
	if (name === 'className') return !CLASSES.has(value);
	if (/^(src(set)?|poster)$/i.test(name)) return !/^\/media\//.test(value) || value.includes('//');
	// The URL parser, as a browser does, drops tabs and line ends and lowers the case of protocols.
	const address = ADDRESSES.test(name) ? URL.parse(value, 'https://page.example/') : undefined;
	return address !== undefined && !PROTOCOLS.has(address?.protocol ?? '');
}

/** Whether a player would load something before a reader asks for it, or has nothing of ours to play. */
const isUnsafePlayer = (tagName: string, { src, preload, autoPlay }: Element['properties']) =>
	PLAYERS.has(tagName) &&
	(src === undefined || autoPlay !== undefined || (tagName !== 'track' && preload !== 'none'));

/** Everything in HTML that may run, load, restyle, ask or take the place of a part of the page. */
export function unsafeParts(html: string): string[] {
	const parts = elementsOf(html).flatMap(({ tagName, properties }) => [
		...(FORBIDDEN.has(tagName) || isUnsafePlayer(tagName, properties) ? [`<${tagName}>`] : []),
		...Object.entries(properties)
			.filter(([name, value]) => unsafeAttribute(name, String(value)))
			.map(([name, value]) => `${tagName}[${name}=${value}]`),
	]);
	const around = elementsOf(html, 'body')[0]?.children.length;
	return around === 1 ? parts : [...parts, 'leaves the main part of the page'];
}
