import {
	parseXml,
	XmlDocumentType,
	XmlElement,
	XmlError,
	XmlProcessingInstruction,
	XmlText,
} from '@rgrove/parse-xml';
import { beginning } from '../../domain/text/beginning.ts';
import { UnfitPicture } from '../unfit-picture.ts';
import { isDeclaration, type Name, Namespaces } from './namespaces.ts';

/** Elements within elements. */
export const MOST_DEEP = 200;
/** Elements, and their attributes: a browser takes seconds for more. */
const [MOST_ELEMENTS, MOST_ATTRIBUTES] = [100_000, 500_000];
/** Longest name or text of a drawing that is told of. */
const MOST_FOUND = 60;

export interface DrawingAttribute extends Name {
	value: string;
}

/** An element of a drawing; of what else may be in XML, only text is drawn. */
export interface DrawingElement extends Name {
	attributes: DrawingAttribute[];
	children: (DrawingElement | string)[];
	/** Line of the file it begins on. */
	line: number;
}

/** Says what is wrong with a drawing, and where. */
export const unfit = (found: string, line: number, wrong: string): UnfitPicture =>
	new UnfitPicture(`holds “${beginning(found, MOST_FOUND)}” on line ${line}, ${wrong}`);

const ONLY_DECLARED = 'which only a DOCTYPE could declare; write the sign itself';
const DECLARES =
	'which declares parts of the drawing; save it as plain SVG (from Illustrator, without its editing capabilities)';
const RESTYLES = 'which loads styles; put them into the drawing';

/** A copy of an element with its names in their namespaces. */
function resolved(
	element: XmlElement,
	around: Namespaces,
	lineOf: (offset: number) => number,
	depth = 1,
): DrawingElement {
	if (depth > MOST_DEEP) throw new RangeError();
	const namespaces = around.within(element.attributes);
	const written = Object.entries(element.attributes).filter(([name]) => !isDeclaration(name));
	return {
		...namespaces.ofElement(element.name),
		attributes: written.map(([name, value]) => ({ ...namespaces.ofAttribute(name), value })),
		children: element.children.flatMap((child): (DrawingElement | string)[] => {
			if (child instanceof XmlElement) return [resolved(child, namespaces, lineOf, depth + 1)];
			return child instanceof XmlText ? [child.text] : [];
		}),
		line: lineOf(element.start),
	};
}

/** Finds the line at an offset of a text. */
function lineFinder(text: string): (offset: number) => number {
	const ends: number[] = [];
	for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) ends.push(at);
	return (offset) => {
		let [low, high] = [0, ends.length];
		while (low < high) {
			const middle = (low + high) >> 1;
			if ((ends[middle] as number) < offset) low = middle + 1;
			else high = middle;
		}
		return low + 1;
	};
}

/** Whether a sign stands in a text more than so many times. */
function isMoreThan(most: number, sign: RegExp, text: string): boolean {
	let count = 0;
	for (const _ of text.matchAll(sign)) if (++count > most) return true;
	return false;
}

/** Looks before a tree is made of it, which takes a hundred times the memory. */
function checkLength(text: string): void {
	const isLong =
		isMoreThan(MOST_ELEMENTS, /<(?![/!?])/g, text) || isMoreThan(MOST_ATTRIBUTES, /=/g, text);
	if (!isLong) return;
	const most = MOST_ELEMENTS.toLocaleString('en');
	throw new UnfitPicture(`has more than ${most} parts; simplify it, or save it as a PNG`);
}

/**
 * The tree of a drawing, read as XML, as a browser does that opens the file.
 * @throws {UnfitPicture} if it is no XML, or is made of parts that it declares elsewhere.
 * @throws {RangeError} if its elements lie too deep in each other.
 */
export function drawingTree(text: string): DrawingElement {
	checkLength(text);
	const lineOf = lineFinder(text);
	const undeclared: string[] = [];
	try {
		const document = parseXml(text, {
			includeOffsets: true,
			preserveDocumentType: true,
			resolveUndefinedEntity: (entity) => {
				undeclared.push(entity);
				return '';
			},
		});
		for (const node of document.children) {
			if (node instanceof XmlDocumentType && node.internalSubset !== null) {
				throw unfit('<!DOCTYPE [', lineOf(node.start), DECLARES);
			}
			if (node instanceof XmlProcessingInstruction && node.name === 'xml-stylesheet') {
				throw unfit('<?xml-stylesheet', lineOf(node.start), RESTYLES);
			}
		}
		const [entity] = undeclared;
		if (entity !== undefined) {
			const line = text.slice(0, text.indexOf(entity)).split('\n').length;
			throw unfit(entity, line, ONLY_DECLARED);
		}
		return resolved(document.root as XmlElement, new Namespaces(), lineOf);
	} catch (error) {
		if (!(error instanceof XmlError)) throw error;
		const [reason] = error.message.split(' (line ');
		throw new UnfitPicture(`is no XML: ${reason} (line ${error.line}); mend it, or save it anew`);
	}
}
