/** Of all measurements of one name, the one whose seconds are in the middle (below it, of an even number). */
export function medians<Measured extends { name: string; seconds: number }>(
	all: Measured[],
): Measured[] {
	return [...Map.groupBy(all, ({ name }) => name).values()].flatMap(
		(runs) => runs.toSorted((a, b) => a.seconds - b.seconds).slice((runs.length - 1) / 2)[0] ?? [],
	);
}
