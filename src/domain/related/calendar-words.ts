import { dateFormat } from '../dates/date-format.ts';
import { DAY_OF_EACH_MONTH, WEEK } from '../dates/days-to-name.ts';

/** Names of the months and days of the week in a language, whole and short, in small letters. */
export function calendarWords(language: string): Set<string> {
	const names = (['long', 'short'] as const).flatMap((form) =>
		// With the day of the month, some languages have another form of the name.
		[{ month: form }, { month: form, day: 'numeric' as const }, { weekday: form }].flatMap(
			(options) => {
				const format = dateFormat(language, { ...options, timeZone: 'UTC' });
				const parts = [...DAY_OF_EACH_MONTH, ...WEEK].flatMap((day) => format.formatToParts(day));
				return parts.filter(({ type }) => type === 'month' || type === 'weekday');
			},
		),
	);
	return new Set(names.map(({ value }) => value.replace('.', '').toLowerCase()));
}
