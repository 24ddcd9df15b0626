import { percentDecoded } from '../domain/text/percent-decoded.ts';

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

/** Quotation marks that typography may have made of one another. */
const MARKS: [RegExp, string][] = [
	[/["“”„]/, '["“”„]'],
	[/['‘’]/, "['‘’]"],
];

/** A text as Markdown may have it: with other spaces, escapes and quotation marks. */
function loosely(text: string): RegExp {
	const signs = Array.from(text.trim().replace(/\s+/g, ' '), (sign) => {
		if (sign === ' ') return '\\s+';
		const [, marks] = MARKS.find(([form]) => form.test(sign)) ?? [];
		return `\\\\?${marks ?? sign.replace(/[$()*+.?[\\\]^{|}]/, '\\$&')}`;
	});
	// The names of tags are written in either case.
	return new RegExp(signs.join(''), text.startsWith('<') ? 'iu' : 'u');
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
 * escaped or not; a text that ends in “…” is the beginning of a longer one.
 * @param bodyLine line of the file at which the body starts.
 */
export function lineFinder(body: string, bodyLine: number): (text: string) => number | undefined {
	const known = new Map<string, number | undefined>();
	const find = (found: string) => {
		const text = found.replace(/…$/, '');
		const forms = [text, escaped(text), percentDecoded(text)];
		const exact = forms.map((form) => placeOf(form, body)).find((place) => place !== -1);
		const at = exact ?? body.search(loosely(text));
		return at === -1 ? undefined : bodyLine + body.slice(0, at).split('\n').length - 1;
	};
	return (text) => {
		if (known.has(text)) return known.get(text);
		if (text === '' || known.size >= MOST_LOOKUPS) return undefined;
		const line = find(text);
		known.set(text, line);
		return line;
	};
}
