import type { ComparedArchive, Relatable } from './archive.ts';
import { mayBeWithin } from './closeness.ts';
import { matesInTime } from './mates-in-time.ts';
import { neighboursOf } from './neighbours.ts';
import { type Reason, reasons } from './reasons.ts';
import { runningStory } from './running-story.ts';
import { sharedText } from './shared-text.ts';
import { rarestFirst } from './topic-sizes.ts';

/** Days within which alike texts are versions of one story. */
const VERSION_DAYS = 30;
/** Most versions offered. */
const MOST_VERSIONS = 10;
/** Most stories offered on a topic. */
const MORE_ON_TOPIC = 3;

/** What the page of a story recommends. */
export interface Recommendations {
	/** Related stories, best first, each with the reason if there is one to give. */
	related: { id: string; reason?: Reason | undefined }[];
	/** Other versions of the story, nearest in time first. */
	versions: string[];
	/** What was reported before and after, where the story is one of a running story. */
	earlier?: string | undefined;
	later?: string | undefined;
	/** More stories on one of its topics, by the topic's slug. */
	more?: { topic: string; ids: string[] } | undefined;
}

/** Finds a topic of a story and other stories on it, nearest first; none if its list has them all. */
function moreOnTopic({ stories, leaders, neighbours, topicSizes }: ComparedArchive) {
	const byRarity = rarestFirst(topicSizes);
	return (story: number, list: number[], mayStand: (other: number) => boolean) => {
		const texts = new Set([story, ...list].map((each) => leaders[each]));
		const isNew = (other: number) => !texts.has(leaders[other]);
		// The topic of the fewest stories says best what this one is about.
		for (const topic of (stories[story] as Relatable).topics.toSorted(byRarity)) {
			const found: number[] = [];
			for (const other of neighboursOf(neighbours, story)) {
				if (found.length === MORE_ON_TOPIC) break;
				const isOnTopic = stories[other]?.topics.includes(topic);
				if (isOnTopic && mayStand(other) && isNew(other)) found.push(other);
			}
			if (found.length > 0) return { topic, stories: found };
		}
		return undefined;
	};
}

/**
 * What every story's page recommends, by id.
 * @param lists related stories of each, by their places.
 * @param known what is known already, if the list has stayed the same.
 */
export function recommend(
	archive: ComparedArchive,
	lists: number[][],
	known: (story: number) => Recommendations | undefined = () => undefined,
): Map<string, Recommendations> {
	const { stories, leaders, days } = archive;
	const reasonFor = reasons(archive);
	const leads = new Set(leaders.filter((leader, story) => leader !== story));
	const groups = Array.from(leaders, (leader) => (leads.has(leader) ? leader : undefined));
	const versionsOf = matesInTime(groups, days, MOST_VERSIONS);
	const moreFor = moreOnTopic(archive);
	const idOf = (story: number) => (stories[story] as Relatable).id;
	const { areVersions, isReprint } = sharedText(stories);
	/** Alike texts of long after only follow the same form, unless they are the same. */
	const isVersion = (a: number, b: number) =>
		(mayBeWithin(VERSION_DAYS, stories[a]?.pubDate, stories[b]?.pubDate) && areVersions(a, b)) ||
		isReprint(a, b);

	return new Map(
		lists.map((list, story) => {
			const before = known(story);
			const isSame = ({ id }: { id: string }, place: number) => id === idOf(list[place] as number);
			if (before?.related.length === list.length && before.related.every(isSame)) {
				return [idOf(story), before];
			}
			const excluded = new Set(stories[story]?.exclude);
			const mayStand = (other: number) => !excluded.has(idOf(other));
			const versions = versionsOf(story).filter(
				(other) => !list.includes(other) && mayStand(other) && isVersion(story, other),
			);
			const { earlier, later } = runningStory(archive, story, mayStand);
			const more = moreFor(story, list, mayStand);
			const made: Recommendations = {
				related: list.map((other) => ({ id: idOf(other), reason: reasonFor(story, other) })),
				versions: versions.map(idOf),
				earlier: earlier === undefined ? undefined : idOf(earlier),
				later: later === undefined ? undefined : idOf(later),
				more: more && { topic: more.topic, ids: more.stories.map(idOf) },
			};
			return [idOf(story), made];
		}),
	);
}
