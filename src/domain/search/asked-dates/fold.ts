import { withPlainDigits } from '../../text/digits.ts';

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

function foldSign(sign: string): string {
	const plain =
		ALIKE[sign] ?? withPlainDigits(sign).normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
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
