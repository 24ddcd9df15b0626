import { widthOf } from '../text/width.ts';

/** Characters from which on a headline is set smaller, and smaller again, so that it takes about four lines. */
const LONG = 75;
const LONGEST = 150;

/** How long a headline is, for the size it is set in; nothing if it is not long. */
export function headlineLength(title: string): 'long' | 'longest' | undefined {
	const width = widthOf(title);
	return width > LONGEST ? 'longest' : width > LONG ? 'long' : undefined;
}
