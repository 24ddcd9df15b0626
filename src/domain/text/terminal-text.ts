/**
 * Characters that do something where a text is shown: controls, with which a terminal moves, hides
 * or copies what is on it; those that turn the direction of what follows; and ends of lines other
 * than `\n`.
 */
const ACTING = /[\p{Cc}\u061C\u200E\u200F\u2028-\u202E\u2066-\u2069]/gu;

const escaped = (character: string): string =>
	`\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;

/** A text of one line in which such characters are seen and do nothing: `\u001b`. */
export const inOneLine = (text: string): string => text.replace(ACTING, escaped);

/** The same of a text whose lines and tabs are its own. */
export const forTerminal = (text: string): string =>
	text.replace(ACTING, (character) => (/[\n\t]/.test(character) ? character : escaped(character)));
