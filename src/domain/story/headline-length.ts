/** Characters from which on a headline is set smaller, and smaller again, so that it takes about four lines. */
const LONG = 75;
const LONGEST = 150;

/** Letters that are twice as wide as Latin ones. */
const WIDE = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/gu;

/** How long a headline is, for the size it is set in; nothing if it is not long. */
export function headlineLength(title: string): 'long' | 'longest' | undefined {
	const width = title.length + (title.match(WIDE)?.length ?? 0);
	return width > LONGEST ? 'longest' : width > LONG ? 'long' : undefined;
}
