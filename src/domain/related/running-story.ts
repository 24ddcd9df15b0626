import type { ComparedArchive } from './archive.ts';
import { type Neighbours, neighboursOf, similaritiesOf } from './neighbours.ts';

/** Cosine from which two reports may belong to one running story. */
const ONE_STORY = 0.25;
/** Days after which a matter is taken up anew rather than still running. */
const STILL_RUNNING = 365;
/** Each report must be among so many nearest of the other. */
const NEAREST = 5;

/** The stories that may continue a story, or be continued by it, as far as it can tell. */
function continuations(neighbours: Neighbours, story: number): number[] {
	const similarities = similaritiesOf(neighbours, story);
	return [...neighboursOf(neighbours, story)]
		.slice(0, NEAREST)
		.filter((_, i) => (similarities[i] as number) >= ONE_STORY);
}

/**
 * What was reported last before a story and next after it, where it is one of a running story.
 * @param mayStand whether a story may stand on its page.
 */
export function runningStory(
	{ neighbours, leaders, days }: ComparedArchive,
	story: number,
	mayStand: (other: number) => boolean,
) {
	const day = days[story] as number;
	// Versions of a story are known to others by their leader.
	const leader = leaders[story] as number;
	const dayOf = (other: number) => days[other] as number;
	const thread = continuations(neighbours, story)
		.filter((other) => Math.abs(dayOf(other) - day) <= STILL_RUNNING)
		.filter((other) => mayStand(other) && continuations(neighbours, other).includes(leader))
		.sort((a, b) => dayOf(a) - dayOf(b) || a - b);
	return {
		earlier: thread.findLast((other) => dayOf(other) < day),
		later: thread.find((other) => dayOf(other) > day),
	};
}
