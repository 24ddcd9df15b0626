import { printable } from '../domain/content/printable.ts';
import { changeOutsideCode } from './outside-code.ts';

/** References to characters by number, and halves of signs that take two code units, in pairs. */
const REFERENCES =
	/&#(?:x0{0,4}d[89ab][\da-f]{2}|0{0,3}5[56]\d{3});&#(?:x0{0,4}d[c-f][\da-f]{2}|0{0,3}5[67]\d{3});|&#(?:x[\da-f]{1,6}|\d{1,7});/gi;

const codeOf = (reference: string): number =>
	Number(reference.replace(/^&#(x?)/i, (_, hex: string) => (hex ? '0x' : '')).slice(0, -1));

/** The character a reference means; the reference where Markdown knows it. */
function characterOf(reference: string): string {
	const [code = 0, other] = reference.match(/&#\w+;/g)?.map(codeOf) ?? [];
	const character = other === undefined ? '' : String.fromCharCode(code, other);
	if (/^[\ud800-\udbff][\udc00-\udfff]$/.test(character)) return character;
	// Neither HTML nor Markdown has a character for nothing.
	if (other !== undefined || code === 0 || code > 0xffff) return reference;
	const single = String.fromCharCode(code);
	const read = printable(single);
	return read === single ? reference : read;
}

/**
 * A source in which references to characters of Windows are what their writers saw (`&#150;` is a
 * dash): HTML reads them so, Markdown takes them for nothing.
 */
export const withReadableReferences = (source: string): string =>
	source.includes('&#') ? changeOutsideCode(source, REFERENCES, characterOf) : source;
