import { checkLink, partAddress, pictureAddress, styleAddress } from './drawing-addresses.ts';
import {
	ELEMENTS,
	IS_FOREIGN,
	PICTURES,
	PLAIN,
	REFUSED,
	RUNS_CODE,
	STYLES,
	WORDS_ONLY,
} from './drawing-schema.ts';
import { drawingStyles } from './drawing-styles.ts';
import { type DrawingAttribute, type DrawingElement, unfit } from './drawing-tree.ts';
import { SVG, XHTML, XLINK, XML } from './namespaces.ts';

const isHref = ({ space, local }: DrawingAttribute) =>
	local === 'href' && (space === '' || space === XLINK);

/** What is published of an attribute; undefined if nothing is. @throws {UnfitPicture} */
function plainValue(
	attribute: DrawingAttribute,
	{ local: element, line }: DrawingElement,
): string | undefined {
	const { space, local, value } = attribute;
	if (isHref(attribute)) {
		if (element === 'a') {
			checkLink(value, line);
			return undefined;
		}
		if (!PICTURES.has(element)) return partAddress(value, line);
		const address = pictureAddress(value, line);
		// A browser would load the drawing once more, to show nothing of it.
		return element === 'image' && address.startsWith('#') ? undefined : address;
	}
	if (space === XML) return ['lang', 'space'].includes(local) ? value : undefined;
	if (space !== '') return undefined;
	if (/^on/i.test(local)) throw unfit(local, line, RUNS_CODE);
	if (STYLES.has(local)) {
		return drawingStyles(value, line, (address) => styleAddress(address, line));
	}
	const isPlain = PLAIN.has(local) || /^(?:aria|data)-[a-z\d-]+$/.test(local);
	return isPlain ? value : undefined;
}

function plainAttributes(element: DrawingElement): DrawingAttribute[] {
	const kept = new Map<string, DrawingAttribute>();
	for (const attribute of element.attributes) {
		const value = plainValue(attribute, element);
		const { space, local } = attribute;
		// Two prefixes may stand for one namespace.
		if (value !== undefined) kept.set(`${space} ${local}`, { space, local, value });
	}
	return [...kept.values()];
}

const isElement = (child: DrawingElement | string): child is DrawingElement =>
	typeof child !== 'string';

/** Text of an element without that of elements in it. */
const wordsOf = ({ children }: DrawingElement) =>
	children.filter((child) => !isElement(child)).join('');

/** Whether a drawing has another form of a foreign part, for programs that do not know it. */
const hasOtherForm = (around: DrawingElement | undefined) =>
	around?.space === SVG &&
	around.local === 'switch' &&
	around.children.some(
		(child) => isElement(child) && child.space === SVG && ELEMENTS.has(child.local),
	);

/**
 * The parts of an element that are published: those which browsers draw. What programs that draw
 * leave for themselves is not among them.
 * @throws {UnfitPicture} if a part can run, fetch, or show what is no drawing.
 */
function plainElement(element: DrawingElement, around?: DrawingElement): DrawingElement[] {
	const { space, local, line } = element;
	if (space === XHTML) throw unfit(local, line, IS_FOREIGN);
	if (space !== SVG) return [];
	const refused = REFUSED.get(local.toLowerCase());
	if (refused === IS_FOREIGN && hasOtherForm(around)) return [];
	if (refused) throw unfit(local, line, refused);
	if (!ELEMENTS.has(local)) return [];
	const attributes = plainAttributes(element);
	if (local === 'style') {
		const css = drawingStyles(wordsOf(element), line, (address) => styleAddress(address, line));
		return [{ ...element, attributes, children: [css] }];
	}
	const children = WORDS_ONLY.has(local)
		? [wordsOf(element)]
		: element.children.flatMap((child): (DrawingElement | string)[] =>
				isElement(child) ? plainElement(child, element) : [child],
			);
	return [{ ...element, attributes, children }];
}

/**
 * A drawing of nothing but parts that are drawn.
 * @throws {UnfitPicture}
 */
export function plainDrawing(root: DrawingElement): DrawingElement {
	const [plain] = root.local === 'svg' ? plainElement(root) : [];
	if (!plain) throw unfit(root.local, root.line, 'which is no drawing; save it as SVG');
	return plain;
}
