/** Days by which Intl is asked what months and days of the week are called: one of each, in UTC. */

/** The first of each month, January first. */
export const DAY_OF_EACH_MONTH: readonly Date[] = Array.from(
	{ length: 12 },
	(_, month) => new Date(Date.UTC(2024, month, 1)),
);

/** A week, Monday first: 1 January 2024 was one. */
export const WEEK: readonly Date[] = Array.from(
	{ length: 7 },
	(_, day) => new Date(Date.UTC(2024, 0, day + 1)),
);
