import type { DrawingAttribute, DrawingElement } from './drawing-tree.ts';
import { SVG, XLINK, XML } from './namespaces.ts';

const PREFIXES: Record<string, string> = { '': '', [XLINK]: 'xlink:', [XML]: 'xml:' };

const ENTITIES: Record<string, string> = {
	'&': '&amp;',
	'<': '&lt;',
	'>': '&gt;',
	'"': '&quot;',
	'\t': '&#9;',
	'\n': '&#10;',
	'\r': '&#13;',
};
const escapedText = (text: string) => text.replace(/[&<>\r]/g, (sign) => ENTITIES[sign] ?? sign);
const escapedValue = (text: string) =>
	text.replace(/[&<>"\t\n\r]/g, (sign) => ENTITIES[sign] ?? sign);

const writtenAttribute = ({ space, local, value }: DrawingAttribute) =>
	` ${PREFIXES[space]}${local}="${escapedValue(value)}"`;

function written({ local, attributes, children }: DrawingElement, declarations = ''): string {
	const tag = `${local}${declarations}${attributes.map(writtenAttribute).join('')}`;
	if (children.length === 0) return `<${tag}/>`;
	const content = children.map((child) =>
		typeof child === 'string' ? escapedText(child) : written(child),
	);
	return `<${tag}>${content.join('')}</${local}>`;
}

const usesXlink = ({ attributes, children }: DrawingElement): boolean =>
	attributes.some(({ space }) => space === XLINK) ||
	children.some((child) => typeof child !== 'string' && usesXlink(child));

/** A plain drawing as the text of a file. */
export const writtenDrawing = (root: DrawingElement): string =>
	`${written(root, ` xmlns="${SVG}"${usesXlink(root) ? ` xmlns:xlink="${XLINK}"` : ''}`)}\n`;
