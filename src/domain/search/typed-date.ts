import { type PartialDate, parsePartialDate } from '../dates/partial-date.ts';
import { withPlainDigits } from '../text/digits.ts';

/** A year, month or day whose parts are set apart by any sign, or that has two digits for each. */
const FORMS = [/^(\d{4})(?:[-–/. ](\d{1,2})(?:[-–/. ](\d{1,2}))?)?$/, /^(\d{4})(\d{2})(\d{2})?$/];

/**
 * Reads a year, month or day as people type it: `1914`, `1914-7`, `1914/07/28`, and `19140728` from
 * a keypad that has nothing but digits.
 * @returns the date, undefined if nothing was typed, or what is wrong: the form, the month or the day.
 */
export function typedDate(
	text: string,
): { date: PartialDate | undefined } | { wrong: 'form' | 'month' | 'day' } {
	const typed = withPlainDigits(text.trim());
	if (typed === '') return { date: undefined };
	const match = FORMS.map((form) => form.exec(typed)).find(Boolean);
	if (!match) return { wrong: 'form' };
	const [year = '', ...rest] = match.slice(1).filter((part) => part !== undefined);
	const parts = [year, ...rest.map((part) => part.padStart(2, '0'))];
	const read = parsePartialDate(parts.join('-'));
	if ('date' in read) return read;
	return { wrong: 'wrong' in parsePartialDate(parts.slice(0, 2).join('-')) ? 'month' : 'day' };
}
