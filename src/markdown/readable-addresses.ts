import { fileKind } from '../domain/story/attachment.ts';
import { changeOutsideCode } from './outside-code.ts';

/**
 * What stands in brackets after the words of a link or picture (`[words](address "title")`), which
 * may hold brackets itself.
 */
const TARGET = /(?<=(?<!\\)\[[^[\]\n]{0,300}\]|\)\])\((?:[^()\n]|\([^()\n]{0,300}\)){1,800}\)/g;

/** A title at the end of it, by the mark it ends with, and a size as some editors write it. */
const TITLES: Record<string, RegExp> = {
	'"': /(?<![ \t])[ \t]+"(.*)"$/,
	"'": /(?<![ \t])[ \t]+'(.*)'$/,
	'”': /(?<![ \t])[ \t]+“(.*)”$/,
};
/** Marks within a title that end it for Markdown, by the same. */
const ENDS: Record<string, RegExp> = { '"': /(?<!\\)"/, "'": /(?<!\\)'/, '”': /(?!)/ };
const SIZE = /(?<![ \t])[ \t]+=(?:\d{1,5}%?)?x?(?:\d{1,5}%?)?$/i;

const FILE = /\.(?:avif|gif|jpe?g|md|png|svg|webp)$/i;
const ON_THE_WEB = /^(?:https?:\/\/|www\.)\S/i;

/** Whether people mean an address by such a text: “[sic](emphasis ours)” has none. */
const isAddress = (text: string) =>
	!/[<>]/.test(text) &&
	(ON_THE_WEB.test(text) ||
		/^(?:mailto|tel):\S/i.test(text) ||
		FILE.test(text.replace(/[?#].*$/s, '')) ||
		fileKind(text.replace(/[?#].*$/s, '')) !== undefined);

const escaped = (address: string) =>
	(/^tel:/i.test(address) ? address.replace(/\s/g, '') : address).replace(
		/[\s()]/g,
		(sign) => `%${sign.charCodeAt(0).toString(16)}`,
	);

/** An address with what people leave out of it, and the slashes of Windows turned. */
const completed = (address: string) =>
	address
		.replace(/^www\.(?=[a-z\d-]+\.[a-z]{2})/i, 'https://www.')
		.replace(/^(?![a-z]+:)\w[\w\\ -]*\.\w+$/i, (path) => path.replaceAll('\\', '/'));

/** A target as Markdown reads it, if it is clear what is meant. */
function readable(target: string): string {
	const written = target.slice(1, -1).trim();
	if (written.startsWith('<')) return target;
	// The size may stand before the title or after it.
	const inner = written.replace(SIZE, '');
	const mark = inner.at(-1) ?? '';
	const [title = '', words] = TITLES[mark]?.exec(inner) ?? [];
	const sized = inner.slice(0, inner.length - title.length);
	const address = sized.replace(SIZE, '');
	const meant = completed(address);
	const isWhole =
		inner === written &&
		meant === sized &&
		!/\s/.test(address) &&
		(words === undefined || mark !== '”');
	if (isWhole && !ENDS[mark]?.test(words ?? '')) return target;
	if (!isAddress(address)) return target;
	const said = words === undefined ? '' : ` "${words.replace(/(?<!\\)"/g, '\\"')}"`;
	return `(${escaped(meant)}${said})`;
}

/**
 * A source in which links and pictures are read whose target is not quite Markdown: an address with
 * spaces, as files are named and addresses are pasted (`![Copy](photo 1.jpg)`), quotation marks in a
 * title, the size of a picture (`=300x200`).
 */
export const withReadableAddresses = (source: string): string =>
	source.includes('](') ? changeOutsideCode(source, TARGET, readable) : source;
