import { decoded } from '../domain/decoded.ts';

/** Places that are looked for in one file: of a file with more, those beyond have no line. */
const MOST_LOOKUPS = 300;

/** Signs of an address or name, which goes on where one of them follows. */
const GOES_ON = /[\p{L}\p{N}/_-]/u;

/** A text escaped as in an address; as it is where it cannot be. */
function escaped(text: string): string {
	try {
		return encodeURI(text);
	} catch {
		return text;
	}
}

/** Where a text stands in another one as a whole; else where it first stands at all; or -1. */
function placeOf(text: string, whole: string): number {
	const first = whole.indexOf(text);
	for (let at = first; at !== -1; at = whole.indexOf(text, at + 1)) {
		const ends = !GOES_ON.test(text.at(-1) ?? '');
		if (ends || !GOES_ON.test(whole.charAt(at + text.length))) return at;
	}
	return first;
}

/**
 * Tells the line of a file that first holds a text of its body, if it is written there like that,
 * escaped or not.
 * @param bodyLine line of the file at which the body starts.
 */
export function lineFinder(body: string, bodyLine: number): (text: string) => number | undefined {
	const known = new Map<string, number | undefined>();
	const find = (text: string) => {
		const forms = [text, escaped(text), decoded(text)];
		const at = forms.map((form) => placeOf(form, body)).find((place) => place !== -1);
		return at === undefined ? undefined : bodyLine + body.slice(0, at).split('\n').length - 1;
	};
	return (text) => {
		if (text === '' || (!known.has(text) && known.size >= MOST_LOOKUPS)) return undefined;
		const line = known.get(text) ?? find(text);
		known.set(text, line);
		return line;
	};
}
