import type { Period } from './periods.ts';

/** Named parts of a date, as typed but folded. */
export type DateParts = Partial<Record<string, string>>;

/** One way to write a date. */
export interface DateForm {
	/** Pattern with the named parts of the date, for folded text. */
	source: string;
	/** The time the parts stand for; undefined if there is no such date, or it may be another. */
	read: (parts: DateParts) => Period | undefined;
}

/** Headlines and search boxes deal in these years; other numbers of four digits count things. */
export const YEAR = '(?<year>[12]\\d{3})';

/** Scripts that put no spaces between words, so that letters may stand beside a date. */
export const UNSPACED = '[\\p{scx=Han}\\p{scx=Hira}\\p{scx=Kana}\\p{scx=Hang}\\p{scx=Thai}]';
/** A sign that makes one word with the word or number beside it. */
export const LETTER = `(?!${UNSPACED})[\\p{L}\\p{M}\\p{N}_]`;
