import { dateFormat } from '../../dates/date-format.ts';
import { DAY_OF_EACH_MONTH, WEEK } from '../../dates/days-to-name.ts';
import { fold } from './fold.ts';

/** How some languages name months and days of the week and put dates together, as Intl knows it. */
export interface CalendarNames {
	/** Number of a month by its names, folded and without the full stop of short ones. */
	months: Map<string, number>;
	weekdays: Set<string>;
	/** Orders of year, month and day (or year and month) where months have names. */
	orders: Set<string>;
	/** Dates in which months are numbers, with the signs around them: 2022年10月24日. */
	numbered: Intl.DateTimeFormatPart[][];
	/** Words between the parts of a date, and after its last. */
	links: Set<string>;
	tails: Set<string>;
}

/** Beside a day or a year, some languages have another form of a month’s name. */
const NAME_FORMS: Intl.DateTimeFormatOptions[] = (['long', 'short'] as const).flatMap((month) => [
	{ month },
	{ month, day: 'numeric' },
	{ month, year: 'numeric' },
]);
const DATE_FORMS: Intl.DateTimeFormatOptions[] = [
	{ year: 'numeric', month: 'long', day: 'numeric' },
	{ year: 'numeric', month: 'long' },
];

const formatOf = (language: string, options: Intl.DateTimeFormatOptions) =>
	dateFormat(language, {
		...options,
		numberingSystem: 'latn',
		timeZone: 'UTC',
	});

const partOf = (type: string, parts: Intl.DateTimeFormatPart[]) =>
	parts.find((part) => part.type === type)?.value ?? '';

/** A name as {@link CalendarNames.months} has it. */
export const nameKey = (name: string) => fold(name).replace(/\.$/, '').replace(/\s+/g, ' ');

/**
 * Names and orders of some languages together; where they name two months alike, the first has it.
 * @throws RangeError if a language is no BCP 47 tag.
 */
export function calendarNames(languages: string[]): CalendarNames {
	const names: CalendarNames = {
		months: new Map(),
		weekdays: new Set(),
		orders: new Set(),
		numbered: [],
		links: new Set(),
		tails: new Set(),
	};
	for (const language of languages) {
		for (const format of NAME_FORMS.map((options) => formatOf(language, options))) {
			for (const [index, day] of DAY_OF_EACH_MONTH.entries()) {
				const name = nameKey(partOf('month', format.formatToParts(day)));
				if (/\p{L}/u.test(name) && !names.months.has(name)) names.months.set(name, index + 1);
			}
		}
		const weekday = formatOf(language, { weekday: 'long' });
		for (const day of WEEK) {
			names.weekdays.add(partOf('weekday', weekday.formatToParts(day)));
		}
		for (const options of DATE_FORMS) addForm(names, formatOf(language, options));
	}
	return names;
}

function addForm(names: CalendarNames, format: Intl.DateTimeFormat): void {
	const parts = format.formatToParts(DAY_OF_EACH_MONTH[0]);
	if (!/\p{L}/u.test(partOf('month', parts))) {
		names.numbered.push(parts);
		return;
	}
	names.orders.add(parts.flatMap(({ type }) => (type === 'literal' ? [] : [type])).join(' '));
	for (const [index, { type, value }] of parts.entries()) {
		if (type !== 'literal') continue;
		const words = index === parts.length - 1 ? names.tails : names.links;
		for (const word of value.match(/\p{L}+/gu) ?? []) words.add(word);
	}
}
