import { type DateForm, type DateParts, LETTER } from './date-form.ts';

/** A date as it is written at some place of a text. */
export interface WrittenDate extends Pick<DateForm, 'read'> {
	parts: DateParts;
	/** Where it ends. */
	end: number;
}

/** Tells where a pattern ends that begins at a place of a text; undefined if it does not begin there. */
export function endFinder(source: string): (text: string, start: number) => number | undefined {
	const pattern = new RegExp(source, 'uy');
	return (text, start) => {
		pattern.lastIndex = start;
		return pattern.test(text) ? pattern.lastIndex : undefined;
	};
}

/** No more of a word follows. */
const NO_LETTER = `(?!${LETTER})`;

/**
 * Finds the longest date in any of the forms that begins at a place of a text.
 * @param clinging Pattern of what may follow it without a space.
 */
export function dateFinder(
	forms: DateForm[],
	clinging = '(?!)',
): (text: string, start: number) => WrittenDate | undefined {
	const isWhole = endFinder(`${NO_LETTER}|(?=${clinging})`);
	const compiled = forms.map(({ source, read }) => {
		return { read, pattern: new RegExp(source, 'uy') };
	});
	return (text, start) => {
		let longest: WrittenDate | undefined;
		for (const { read, pattern } of compiled) {
			pattern.lastIndex = start;
			const match = pattern.exec(text);
			const end = pattern.lastIndex;
			if (!match || end <= (longest?.end ?? 0) || isWhole(text, end) === undefined) continue;
			longest = { read, parts: match.groups ?? {}, end };
		}
		return longest;
	};
}
