import { decodeNamedCharacterReference } from 'decode-named-character-reference';
import { printable } from '../domain/printable.ts';
import { windowsCharacter } from '../domain/windows-character.ts';

/** Elements that old systems allow in a headline; what is between their tags is its text. */
const PAIR =
	/<(em|i|b|strong|u|s|span|sup|sub|cite|small|big|mark|abbr|a|font|code|tt|nobr)(?:\s[^<>]*)?>(.*?)<\/\1\s*>/gis;
const BREAK = /<(?:br|wbr)\s*\/?>/gi;
const REFERENCE = /&(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z][a-z\d]{1,31}));/gi;

/** The character of a number as HTML reads it. */
function characterOf(code: number): string | undefined {
	const isCharacter = code > 0x1f && code <= 0x10ffff && (code < 0xd800 || code > 0xdfff);
	return windowsCharacter(code) ?? (isCharacter ? String.fromCodePoint(code) : undefined);
}

function decodedReference(whole: string, decimal?: string, hex?: string, name?: string): string {
	const code = decimal ? Number(decimal) : hex ? Number.parseInt(hex, 16) : undefined;
	const character =
		code === undefined ? name && decodeNamedCharacterReference(name) : characterOf(code);
	return character || whole;
}

/** Tags within tags that are read, and tags of a text: a headline has no more. */
const DEEPEST = 5;
const MOST_TAGS = 100;
/** Groups within groups; a value that holds itself has no end. */
const MOST_GROUPS = 20;

/** A text without the tags of emphasis and the like; one without its partner is a word. */
function withoutTags(text: string): string {
	if (text.split('<', MOST_TAGS).length === MOST_TAGS) return text;
	let less = text;
	for (let depth = 0; depth < DEEPEST; depth++) less = less.replace(PAIR, '$2');
	return less.replace(BREAK, ' ');
}

/** A text with the characters that its references stand for, once. */
function plainText(text: string): string {
	const plain = /[&<]/.test(text) ? withoutTags(text).replace(REFERENCE, decodedReference) : text;
	return printable(plain);
}

/**
 * Front matter in which texts are plain: exports of other systems write their HTML into it
 * (`Mayor&#8217;s <em>budget</em>`). It is decoded here, once.
 * @throws if groups lie too deep in each other.
 */
export function plainFields(data: unknown, depth = 0): unknown {
	if (typeof data === 'string') return plainText(data);
	if (data === null || typeof data !== 'object') return data;
	if (depth > MOST_GROUPS) throw new Error('its fields lie too deep in each other');
	if (Array.isArray(data)) return data.map((item) => plainFields(item, depth + 1));
	const entries = Object.entries(data).map(([key, value]) => [key, plainFields(value, depth + 1)]);
	return Object.fromEntries(entries);
}
