import {
	parseXml,
	XmlDocumentType,
	XmlElement,
	XmlError,
	XmlProcessingInstruction,
	XmlText,
} from '@rgrove/parse-xml';
import { beginning } from '../../domain/beginning.ts';
import { UnfitPicture } from '../unfit-picture.ts';

export const SVG = 'http://www.w3.org/2000/svg';
export const XHTML = 'http://www.w3.org/1999/xhtml';
export const XLINK = 'http://www.w3.org/1999/xlink';
export const XML = 'http://www.w3.org/XML/1998/namespace';
/** Namespace of names whose prefix is not declared; no address is like it. */
const UNDECLARED = ':';

/** Elements within elements. */
const MOST_DEEP = 200;
/** Longest name or text of a drawing that is told of. */
const MOST_FOUND = 60;

/** What prefixes stand for. */
type Prefixes = ReadonlyMap<string, string>;

/** A drawing on its own may leave out what HTML that held it would have said. */
const KNOWN: Prefixes = new Map([
	['', SVG],
	['xlink', XLINK],
	['xml', XML],
]);

export interface Name {
	/** Address of its namespace; empty if it has none. */
	space: string;
	local: string;
}

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

const isDeclaration = (name: string) => name === 'xmlns' || name.startsWith('xmlns:');

/** What prefixes stand for within an element. */
function prefixesIn({ attributes }: XmlElement, around: Prefixes): Prefixes {
	const declarations = Object.entries(attributes).filter(([name]) => isDeclaration(name));
	if (declarations.length === 0) return around;
	return new Map([
		...around,
		...declarations.map(([name, uri]): [string, string] => [name.slice(6), uri]),
	]);
}

/** @param plain namespace of names without a prefix. */
function named(written: string, prefixes: Prefixes, plain: string): Name {
	const [, prefix, local = written] = /^([^:]*):(.*)$/.exec(written) ?? [];
	const space = prefix === undefined ? plain : (prefixes.get(prefix) ?? UNDECLARED);
	return { space, local };
}

/** A copy of an element with its names in their namespaces. */
function resolved(
	element: XmlElement,
	around: Prefixes,
	lineOf: (offset: number) => number,
	depth = 1,
): DrawingElement {
	if (depth > MOST_DEEP) throw new RangeError();
	const prefixes = prefixesIn(element, around);
	const written = Object.entries(element.attributes).filter(([name]) => !isDeclaration(name));
	return {
		...named(element.name, prefixes, prefixes.get('') ?? ''),
		attributes: written.map(([name, value]) => ({ ...named(name, prefixes, ''), value })),
		children: element.children.flatMap((child): (DrawingElement | string)[] => {
			if (child instanceof XmlElement) return [resolved(child, prefixes, lineOf, depth + 1)];
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

/**
 * The tree of a drawing, read as XML, as a browser does that opens the file.
 * @throws {UnfitPicture} if it is no XML, or is made of parts that it declares elsewhere.
 */
export function drawingTree(text: string): DrawingElement {
	const lineOf = lineFinder(text);
	const undeclared: string[] = [];
	try {
		const document = parseXml(text, {
			...{ includeOffsets: true, preserveDocumentType: true },
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
		return resolved(document.root as XmlElement, KNOWN, lineOf);
	} catch (error) {
		if (error instanceof RangeError) {
			throw new UnfitPicture(`has more than ${MOST_DEEP} parts one within another; simplify it`);
		}
		if (!(error instanceof XmlError)) throw error;
		const [reason] = error.message.split(' (line ');
		throw new UnfitPicture(`is no XML: ${reason} (line ${error.line}); mend it, or save it anew`);
	}
}
