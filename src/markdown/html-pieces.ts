/** Attributes of a tag; a value may hold what would end the tag, if it stands in quotes. */
const ATTRIBUTES = String.raw`[^<>=]*(?:=(?:\s*(?:"[^"]{0,4000}"|'[^']{0,4000}')|(?!\s*["']))[^<>=]*){0,60}`;

/** A comment, an instruction, a script or style, a tag, or text of HTML. */
const PIECE = new RegExp(
	String.raw`<!--[\s\S]*?(?:-->|$)|<(?:script(?=[\s/>])[\s\S]*?(?:</script\s*>|$)|style(?=[\s/>])[\s\S]*?(?:</style\s*>|$))|<\?(?:(?!\?>|<\?)[\s\S])*\?>|<[!?][^>]*>?|<(/?)([a-z][^\s<>/]{0,60})(?=[\s/>])(${ATTRIBUTES})>|[^<]+|<`,
	'gi',
);

/** A part of HTML as it is written. */
export interface HtmlPiece {
	html: string;
	/** What it is; instructions, scripts and styles count as comments. */
	kind: 'text' | 'comment' | 'beginning' | 'end';
	/** Name of a tag's element in lower case; else empty. */
	name: string;
	/** What stands in a tag after its name. */
	attributes: string;
}

/** The parts of HTML in their order, which together are all of it. */
export function htmlPieces(html: string): HtmlPiece[] {
	return [...html.matchAll(PIECE)].map(([piece, slash, name, attributes = '']) => {
		if (name !== undefined) {
			const kind = slash ? 'end' : 'beginning';
			return { html: piece, kind, name: name.toLowerCase(), attributes };
		}
		const kind = /^<(?:[!?]|script|style)/i.test(piece) && piece !== '<' ? 'comment' : 'text';
		return { html: piece, kind, name: '', attributes: '' };
	});
}

/** Elements that have no end and hold nothing. */
const VOID = new Set(
	'area base br col embed frame hr img input link meta param source track wbr'.split(' '),
);

export const isVoid = (name: string): boolean => VOID.has(name);

/** Elements whose text is code, or what scripts and forms are given, not words. */
const SAMPLES = new Set(
	'code kbd listing math plaintext pre samp script style svg textarea title tt var xmp'.split(' '),
);

export const isSample = (name: string): boolean => SAMPLES.has(name);
