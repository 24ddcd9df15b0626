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

/** Share of all stories, and a number of them, which a topic that tells a reader something may have. */
const MOST = 1 / 8;
const FEW = 5;

/** Whether so few of all stories have a topic that it says what one of them is about. */
export const tellingTopics =
	(sizes: Map<string, number>, stories: number) =>
	(topic: string): boolean =>
		(sizes.get(topic) ?? 0) <= Math.max(FEW, stories * MOST);
