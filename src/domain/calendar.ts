/** A day of a month's calendar with the number of its stories. */
export interface CalendarDay {
	/** Two digits, as in addresses. */
	day: string;
	count: number;
}

/**
 * The weeks of a month, Monday first (ISO 8601); places outside the month are undefined.
 * @param counts stories by two-digit day.
 */
export function monthCalendar(
	year: string,
	month: string,
	counts: Map<string, number>,
): (CalendarDay | undefined)[][] {
	const first = new Date(`${year}-${month}-01T00:00:00Z`);
	const days = new Date(Date.UTC(first.getUTCFullYear(), first.getUTCMonth() + 1, 0)).getUTCDate();
	const lead = (first.getUTCDay() + 6) % 7;
	const weeks = Math.ceil((lead + days) / 7);
	return Array.from({ length: weeks }, (_, week) =>
		Array.from({ length: 7 }, (_, weekday) => {
			const number = week * 7 + weekday - lead + 1;
			if (number < 1 || number > days) return undefined;
			const day = String(number).padStart(2, '0');
			return { day, count: counts.get(day) ?? 0 };
		}),
	);
}
