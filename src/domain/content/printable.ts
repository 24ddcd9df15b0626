import { windowsCharacter } from './windows-character.ts';

/**
 * Characters that no text has a use for: those XML 1.0 forbids (production Char), so that one would
 * make a whole feed unreadable, and the controls U+007F to U+009F, which HTML calls errors, and
 * those Unicode sets aside for programs (U+FDD0 to U+FDEF), and halves of a character, which no
 * program can write as UTF-8.
 */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for.
const UNPRINTABLE = /[\0-\x08\x0B\x0C\x0E-\x1F\x7F-\x9F\uFDD0-\uFDEF\uFFFE\uFFFF\p{Cs}]/gu;

/** Controls that stand between words: tabulation, page feed, separators. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: as above.
const BETWEEN_WORDS = /[\x0B\x0C\x1C-\x1F]/;

/**
 * What stands in the place of an unprintable character: quotes and dashes of Windows were taken for
 * Latin-1 somewhere on their way.
 */
const replacement = (character: string): string =>
	BETWEEN_WORDS.test(character) ? ' ' : (windowsCharacter(character.charCodeAt(0)) ?? '');

/** A text whose unprintable characters are what they most likely stood for: a space, a sign, or nothing. */
export const printable = (text: string): string => text.replace(UNPRINTABLE, replacement);

/** Place of the first unprintable character of a text, or -1. */
export const firstUnprintable = (text: string): number => text.search(UNPRINTABLE);

/** What people call the character at a place of a text: “U+000B”. */
export const unprintableName = (text: string, at: number): string =>
	`U+${text.charCodeAt(at).toString(16).toUpperCase().padStart(4, '0')}`;
