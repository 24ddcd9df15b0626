import { type PartialDate, parsePartialDate } from '../dates/partial-date.ts';

/** A year, month or day whose parts are set apart by any sign, or that has two digits for each. */
const FORMS = [/^(\d{4})(?:[-–/. ](\d{1,2})(?:[-–/. ](\d{1,2}))?)?$/, /^(\d{4})(\d{2})(\d{2})?$/];

/**
 * Reads a year, month or day as people type it: `1914`, `1914-7`, `1914/07/28`, and `19140728` from
 * a keypad that has nothing but digits.
 * @returns the date, undefined if nothing was typed, or what is wrong and what to do.
 */
export function typedDate(text: string): { date: PartialDate | undefined } | { wrong: string } {
	const typed = text.trim();
	if (typed === '') return { date: undefined };
	const match = FORMS.map((form) => form.exec(typed)).find(Boolean);
	if (!match) {
		return { wrong: `“${typed}” is not a date; write a year, or year-month-day: 1914-07-28` };
	}
	const parts = match.slice(1).filter((part) => part !== undefined);
	return parsePartialDate(parts.map((part) => part.padStart(2, '0')).join('-'));
}
