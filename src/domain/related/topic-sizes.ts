/** Order of topics in which those of the fewest stories, which say most, stand first. */
export function rarestFirst(stories: { topics: string[] }[]) {
	const sizes = new Map<string, number>();
	for (const { topics } of stories) {
		for (const topic of topics) sizes.set(topic, (sizes.get(topic) ?? 0) + 1);
	}
	return (a: string, b: string): number =>
		(sizes.get(a) ?? 0) - (sizes.get(b) ?? 0) || (a < b ? -1 : a > b ? 1 : 0);
}
