/** How many stories each topic has. */
export function countTopics(stories: { topics: string[] }[]): Map<string, number> {
	const sizes = new Map<string, number>();
	for (const { topics } of stories) {
		for (const topic of topics) sizes.set(topic, (sizes.get(topic) ?? 0) + 1);
	}
	return sizes;
}

/** Order of topics in which those of the fewest stories, which say most, stand first. */
export const rarestFirst =
	(sizes: Map<string, number>) =>
	(a: string, b: string): number =>
		(sizes.get(a) ?? 0) - (sizes.get(b) ?? 0) || (a < b ? -1 : a > b ? 1 : 0);
