/** Signs that people and keyboards use for one another. */
const ALIKE: Record<string, string> = {
	'’': "'",
	'־': '-',
	ʼ: "'",
	'‐': '-',
	'‑': '-',
	'−': '-',
	'—': '–',
	'―': '–',
};

/** Zeros of the scripts that have figures of their own, each before the others of it. */
const ZEROS = ['٠', '۰', '०', '০', '௦', '๐'];

/** The figures of any script are 0 to 9: ١٩٩٧ is 1997. */
function foldFigure(sign: string): string | undefined {
	const values = ZEROS.map((zero) => sign.charCodeAt(0) - zero.charCodeAt(0));
	return values.find((value) => value >= 0 && value <= 9)?.toString();
}

function foldSign(sign: string): string {
	const figure = foldFigure(sign);
	if (figure !== undefined) return figure;
	const plain = ALIKE[sign] ?? sign.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
	return plain.length === sign.length ? plain : sign;
}

/** A text in small letters without accents, with figures from 0 to 9. Every sign of its NFC form keeps its place. */
export const fold = (text: string) => Array.from(text.normalize('NFC'), foldSign).join('');

/** A part of a pattern that is one of some words or phrases, the longest that fits; never fits if there are none. */
export function anyOf(words: Iterable<string>): string {
	const sources = [...new Set(Array.from(words, fold))]
		.sort((a, b) => b.length - a.length)
		.map((word) => word.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&').replace(/\s+/g, '\\s+'));
	return sources.length > 0 ? `(?:${sources.join('|')})` : '(?!)';
}
