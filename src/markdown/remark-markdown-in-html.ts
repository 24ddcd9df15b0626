import type { Root } from 'mdast';
import { escapeHtml } from '../domain/text/html.ts';
import { looksLikeAddress } from './definitions.ts';
import { htmlPieces, isSample } from './html-pieces.ts';
import { htmlIn } from './unclosed-html.ts';

const WORDS = String.raw`\[([^[\]\n]{0,500})\]`;
const TARGET = String.raw`\(\s{0,9}<?([^()\s<>]{1,2000}(?:\([^()\s]{0,200}\)[^()\s<>]{0,500})?)>?(?:\s{1,9}"((?:[^"\\\n]|\\.){0,500})")?\s{0,9}\)`;
const PICTURE = new RegExp(`!${WORDS}${TARGET}`, 'g');
const LINK = new RegExp(`(?<!\\\\)${WORDS}${TARGET}`, 'g');
/** A picture that has been read, and is the words of a link. */
const LINKED_PICTURE = new RegExp(
	String.raw`\[\s{0,9}(<img [^<>]{1,5000}>)\s{0,9}\]${TARGET}`,
	'g',
);

/** Words between signs that mean nothing else anywhere. */
const STRONG = /\*\*(?=[^\s*])([^*\n]{1,1000})(?<=[^\s*])\*\*/g;

/** A sample of code as Markdown has it. */
const CODE = /(`[^`\n]{1,500}`)/;
const sample = (code: string) => `<code>${code.slice(1, -1)}</code>`;

/** What a text must have that holds any of them. */
const SIGN = /\]\(|\*\*/;

/** Text of HTML as the value of an attribute: references stay what they are. */
const value = (text = '') => escapeHtml(text.replace(/\\"/g, '"')).replaceAll('&amp;', '&');
const titled = (title?: string) => (title === undefined ? '' : ` title="${value(title)}"`);

/** Text of HTML with pictures and links of Markdown as HTML has them. */
const withElements = (text: string, isInLink: boolean): string => {
	if (!SIGN.test(text)) return text;
	const shown = text.replace(
		PICTURE,
		(_, alt: string, address: string, title?: string) =>
			`<img src="${value(address)}" alt="${value(alt)}"${titled(title)}>`,
	);
	const linkTo = (found: string, words: string, address: string, title?: string) =>
		looksLikeAddress(address) ? `<a href="${value(address)}"${titled(title)}>${words}</a>` : found;
	const linked = isInLink ? shown : shown.replace(LINKED_PICTURE, linkTo).replace(LINK, linkTo);
	return linked.replace(STRONG, '<strong>$1</strong>');
};

/** HTML with what its text has of Markdown read, but in samples of code. */
function read(html: string): string {
	const open = { sample: 0, link: 0 };
	return htmlPieces(html)
		.map((piece) => {
			if (piece.kind === 'text') {
				if (open.sample > 0) return piece.html;
				const parts = piece.html.split(CODE);
				return parts
					.map((part) => (part.startsWith('`') ? sample(part) : withElements(part, open.link > 0)))
					.join('');
			}
			const step = piece.kind === 'beginning' ? 1 : piece.kind === 'end' ? -1 : 0;
			if (isSample(piece.name)) open.sample = Math.max(0, open.sample + step);
			if (piece.name === 'a') open.link = Math.max(0, open.link + step);
			return piece.html;
		})
		.join('');
}

/**
 * Reads what is pictures, links and strong words of Markdown beyond doubt in the text of HTML, where
 * CommonMark leaves them as they are written: `<center>![A map](map.png)</center>`.
 */
export function remarkMarkdownInHtml() {
	return (tree: Root) => {
		for (const node of htmlIn(tree)) {
			if (SIGN.test(node.value)) node.value = read(node.value);
		}
	};
}
