/** Parts of a site by years, so that several machines can each make one. */

import { periodOf, UNDATED } from '../lists/list-parts.ts';
import { InputError } from '../text/input-error.ts';

/** The part of all pages that belong to no year: lists of all stories, names, the feed and the search. */
export const REST = 'rest';

/** Whether a year, {@link UNDATED} or {@link REST} is asked for. */
export type IsAsked = (part: string) => boolean;

const FORM = /^(?:\d{4}(?:-\d{4})?|undated|rest)$/;

/**
 * Reads which parts of a site are asked for: `1990-1999`, `2019,2020`, `undated`, `rest`.
 * @throws {InputError} if it is written otherwise, saying how.
 */
export function askedYears(text: string): IsAsked {
	const ranges = text.split(',').map((range) => range.trim());
	const wrong = ranges.find((range) => !FORM.test(range));
	if (wrong !== undefined) {
		throw new InputError(
			`“${wrong}” is no part of a site; write years and ranges of years, ${UNDATED} or ${REST}, such as 1990-1999,2003,${UNDATED}`,
		);
	}
	return (part) =>
		ranges.some((range) => {
			const [first = '', last = first] = range.split('-');
			return first === part || (/^\d/.test(part) && first <= part && part <= last);
		});
}

/** The year a story is filed under, or {@link UNDATED}. */
export const yearOf = (pubDate: string | undefined, timeZone: string): string =>
	periodOf({ pubDate }, timeZone)[0] ?? UNDATED;
