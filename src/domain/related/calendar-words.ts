/** Names of the months and days of the week in a language, whole and short, in small letters. */
export function calendarWords(language: string): Set<string> {
	const months = Array.from({ length: 12 }, (_, month) => new Date(Date.UTC(2024, month, 1)));
	const week = Array.from({ length: 7 }, (_, day) => new Date(Date.UTC(2024, 0, day + 1)));
	const names = (['long', 'short'] as const).flatMap((form) =>
		// With the day of the month, some languages have another form of the name.
		[{ month: form }, { month: form, day: 'numeric' as const }, { weekday: form }].flatMap(
			(options) => {
				const format = new Intl.DateTimeFormat(language, { ...options, timeZone: 'UTC' });
				const parts = [...months, ...week].flatMap((day) => format.formatToParts(day));
				return parts.filter(({ type }) => type === 'month' || type === 'weekday');
			},
		),
	);
	return new Set(names.map(({ value }) => value.replace('.', '').toLowerCase()));
}
