import { type DateForm, YEAR } from './date-form.ts';
import { calendarPeriod } from './periods.ts';

/** 1987-88 is the name of a season, a crop or a budget; 1987-91, with more years, is a range. */
const YEARS_OF_A_SEASON = 2;

/** Dates in figures alone, the most precise first. */
export const NUMERIC_FORMS: DateForm[] = [
	{
		source: `${YEAR}[-\\/.](?<month>\\d{1,2})[-\\/.](?<day>\\d{1,2})`,
		read: ({ year = '', month, day }) => calendarPeriod(year, Number(month), Number(day)),
	},
	{
		source: `(?<one>\\d{1,2})[-\\/.](?<two>\\d{1,2})[-\\/.]${YEAR}`,
		read: ({ year = '', one, two }) => {
			const [first, second] = [Number(one), Number(two)];
			// Some write the day first, some the month.
			if (first <= 12 && second <= 12) return undefined;
			return calendarPeriod(year, Math.min(first, second), Math.max(first, second));
		},
	},
	{
		source: `(?<month>\\d{1,2})\\/${YEAR}`,
		read: ({ year = '', month }) => calendarPeriod(year, Number(month)),
	},
	{
		source: `${YEAR}(?<dash>[-–])(?<two>\\d\\d)`,
		read: ({ year = '', dash, two = '' }) => {
			if (dash === '-' && Number(two) <= 12) return calendarPeriod(year, Number(two));
			const last = `${year.slice(0, 2)}${two}`;
			const isRange = Number(last) - Number(year) + 1 > YEARS_OF_A_SEASON;
			return isRange ? { from: year, to: last } : undefined;
		},
	},
];
