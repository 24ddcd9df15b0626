import type { TextPart } from '../provider.ts';

/**
 * What Typesense is told to put around a match: characters that end nothing in print, so that
 * {@link withoutMarks} can keep every document free of them and no text can pretend to be a match.
 */
export const MARKS = { start: '\u0002', end: '\u0003' };

export const withoutMarks = (text: string): string =>
	text.replaceAll(MARKS.start, '').replaceAll(MARKS.end, '');

/** A text with marks as stretches of plain text. */
export function markedParts(text: string): TextPart[] {
	const [before = '', ...rest] = text.split(MARKS.start);
	const parts = [{ text: before, marked: false }];
	for (const stretch of rest) {
		const [match = '', after = ''] = stretch.split(MARKS.end);
		parts.push({ text: match, marked: true }, { text: after, marked: false });
	}
	return parts.filter((part) => part.text !== '');
}
