import { closeSync, openSync, readFileSync, readSync } from 'node:fs';

/** Bytes by which browsers decide what a file without a type is (WHATWG MIME Sniffing, 5.1). */
const SNIFFED = 1445;
/** How every page of HTML or XML begins: a tag, a comment or a declaration, after white space. */
const MARKUP = /^(?:\u00ef\u00bb\u00bf)?[\t\n\f\r ]*<[a-z!?/]/i;
/** Kinds of files that are XML, and one that browsers show as it is written. */
const XML = /\.(?:kml|gpx)$/i;
const PLAIN = /\.txt$/i;

/** Within XML: declarations that could write what is not seen, and names of what browsers run. */
const DECLARES = /<!(?:DOCTYPE|ENTITY)|<\?xml-stylesheet/i;
const RUNS = /w3\.org\/(?:1999\/xhtml|2000\/svg)/i;
/**
 * A namespace written with references, in a declaration of usual length or a longer one. Spaces are
 * those of XML: bytes from 80 on are parts of letters.
 */
const REFERENCES = /xmlns(?::[^\t\n\r =]{0,98})?[\t\n\r ]{0,98}=[\t\n\r ]{0,98}["'][^"']{0,98}&/;
const TOO_LONG = /xmlns(?::[^\t\n\r =]{99}|(?::[^\t\n\r =]{0,98})?[\t\n\r ]{99})|=[\t\n\r ]{99}/;
/** Control characters, which some encodings leave out; bytes from 80 on are letters in UTF-8. */
const CONTROLS = /[^\P{Cc}\t\n\r\u0080-\u009f]/u;
const NOT_IN_MAPS = [DECLARES, RUNS, REFERENCES, TOO_LONG, CONTROLS];

function beginningOf(file: string): string {
	const bytes = Buffer.alloc(SNIFFED);
	const opened = openSync(file, 'r');
	try {
		return bytes.toString('latin1', 0, readSync(opened, bytes));
	} finally {
		closeSync(opened);
	}
}

/**
 * What keeps a file beside a story from being published though its name is of a kind that is, as the
 * end of a sentence: a browser that is told no type, or XML, would run what is in it as a page.
 * @throws what the file system does.
 */
export function markupInFile(file: string): string | undefined {
	if (XML.test(file)) {
		const text = readFileSync(file, 'latin1');
		return NOT_IN_MAPS.some((pattern) => pattern.test(text))
			? 'holds more than places (HTML, drawings, declarations or hidden characters), which a browser could run; save it anew as plain UTF-8'
			: undefined;
	}
	if (PLAIN.test(file) || !MARKUP.test(beginningOf(file))) return undefined;
	return 'is HTML or XML inside, which a browser could run; save it as what its name says';
}
