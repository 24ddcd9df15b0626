import { MOST_NEIGHBOURS, type Neighbours } from './neighbours.ts';

/**
 * A measure of how far two stories have the same neighbours, 0 to 1: the cosine of their lists, each
 * story (as the leader of its versions) standing at the head of its own with a similarity of 1.
 * What two stories share with a third says more of their subject than the words they have in
 * common (shared nearest neighbours: Jarvis and Patrick 1973).
 */
export function agreements({ stories, similarities, counts }: Neighbours, leaders: Uint32Array) {
	const own = new Float32Array(leaders.length);
	const lengthOf = (story: number) => {
		let squares = 1;
		const at = story * MOST_NEIGHBOURS;
		for (let i = at; i < at + (counts[story] as number); i++) {
			squares += (similarities[i] as number) ** 2;
		}
		return Math.sqrt(squares);
	};
	let taken = -1;
	const spread = (story: number, factor: number) => {
		const at = story * MOST_NEIGHBOURS;
		for (let i = at; i < at + (counts[story] as number); i++) {
			own[stories[i] as number] = (similarities[i] as number) * factor;
		}
		own[leaders[story] as number] = factor;
	};
	return {
		takeUp(story: number) {
			if (taken >= 0) spread(taken, 0);
			spread(story, 1 / lengthOf(story));
			taken = story;
		},
		agreementWith(other: number): number {
			let sum = own[leaders[other] as number] as number;
			const at = other * MOST_NEIGHBOURS;
			for (let i = at; i < at + (counts[other] as number); i++) {
				sum += (own[stories[i] as number] as number) * (similarities[i] as number);
			}
			return sum / lengthOf(other);
		},
	};
}
