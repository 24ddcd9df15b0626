import type { Element } from 'hast';
import { MODEL_STORY } from './kinds-of-pages.ts';
import { byTag, elements, type Page, readPage, readPages, storyPages, wordsOf } from './pages.ts';

const childrenOf = (element: Element) =>
	element.children.filter((child): child is Element => child.type === 'element');

const proseOf = ({ tree }: Page) =>
	elements(tree, ({ properties }) => [properties.className].flat().includes('prose'))[0];

/** HTML of an element as it stands in its page. */
const source = ({ html }: Page, { position }: Element) =>
	html.slice(position?.start.offset, position?.end.offset);

const isEnglish = ({ tree }: Page) =>
	byTag(tree, 'html').some(({ properties }) => String(properties.lang).startsWith('en'));

/**
 * The page of the model story with a text of about so many words, markup and all: its own, and then
 * as many paragraphs and headings of other stories as it takes.
 */
export function longStory(dir: string, length: number): string {
	const model = readPage(dir, `/${MODEL_STORY}`);
	const prose = proseOf(model);
	const last = prose && childrenOf(prose).at(-1);
	if (!prose || !last) throw new Error('The model story has no text.');

	let words = wordsOf(prose).split(' ').length;
	const added: string[] = [];
	for (const page of storyPages(readPages(dir)).filter(isEnglish)) {
		const other = proseOf(page);
		if (page.url === model.url || !other) continue;
		for (const block of childrenOf(other).filter(({ tagName }) => /^(p|h2)$/.test(tagName))) {
			if (words >= length) break;
			added.push(source(page, block));
			words += wordsOf(block).split(' ').length;
		}
	}
	if (words < length) throw new Error(`All stories together have only ${words} words.`);
	const end = last.position?.end.offset;
	return model.html.slice(0, end) + added.join('\n') + model.html.slice(end);
}
