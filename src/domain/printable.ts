/**
 * Characters that no text has a use for: those XML 1.0 forbids (production Char), so that one would
 * make a whole feed unreadable, and the controls U+007F to U+009F, which HTML calls errors, and
 * those Unicode sets aside for programs (U+FDD0 to U+FDEF).
 */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for.
const UNPRINTABLE = /[\0-\x08\x0B\x0C\x0E-\x1F\x7F-\x9F\uFDD0-\uFDEF\uFFFE\uFFFF]/g;

/** Controls that stand between words: tabulation, page feed, separators. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: as above.
const BETWEEN_WORDS = /[\x0B\x0C\x1C-\x1F]/;

const windows1252 = new TextDecoder('windows-1252');

/** What stands in the place of an unprintable character. */
function replacement(character: string): string {
	if (BETWEEN_WORDS.test(character)) return ' ';
	const code = character.charCodeAt(0);
	// Quotes and dashes of Windows, taken for Latin-1 somewhere on their way (HTML, 13.2.5.80).
	const windows = code >= 0x80 && code <= 0x9f ? windows1252.decode(Uint8Array.of(code)) : '';
	return windows === character ? '' : windows;
}

/** A text whose unprintable characters are what they most likely stood for: a space, a sign, or nothing. */
export const printable = (text: string): string => text.replace(UNPRINTABLE, replacement);

/** Place of the first unprintable character of a text, or -1. */
export const firstUnprintable = (text: string): number => text.search(UNPRINTABLE);
