import { decodeNamedCharacterReference } from 'decode-named-character-reference';
import { firstUnprintable, printable, unprintableName } from '../domain/content/printable.ts';
import { windowsCharacter } from '../domain/content/windows-character.ts';
import { withTexts } from './texts-in-fields.ts';
import { type LostTag, withoutTags } from './without-tags.ts';

const REFERENCE = /&(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z][a-z\d]{1,31}));/gi;

/** What WordPress ends the excerpt of a longer text with. */
const CUT_OFF = /\[(?:…|\.\.\.)\]$/;

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

/** What a text of front matter loses when it is made plain, and its field. */
export interface LostFromField {
	sort: LostTag['sort'] | 'unprintable';
	path: PropertyKey[];
	found: string;
}

/**
 * Front matter in which texts are plain: exports of other systems write their HTML into it
 * (`Mayor&#8217;s <em>budget</em>`). It is decoded here, once.
 * @throws if groups lie too deep in each other.
 */
export function plainFields(given: Record<string, unknown>): {
	data: Record<string, unknown>;
	lost: LostFromField[];
} {
	const lost: LostFromField[] = [];
	const data = withTexts(given, (text, path) => {
		const untagged = text.includes('<') ? withoutTags(text) : { text, lost: [] };
		const decoded = untagged.text.replace(REFERENCE, decodedReference);
		lost.push(...untagged.lost.map((each) => ({ ...each, path })));
		const at = firstUnprintable(decoded);
		if (at !== -1) lost.push({ sort: 'unprintable', path, found: unprintableName(decoded, at) });
		const plain = printable(decoded);
		return path[0] === 'description' ? plain.trimEnd().replace(CUT_OFF, '…') : plain;
	});
	return { data: data as Record<string, unknown>, lost };
}
