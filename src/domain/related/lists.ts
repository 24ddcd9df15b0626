import { type ComparedArchive, languageOf, type Relatable } from './archive.ts';
import { matesInTime } from './mates-in-time.ts';
import { rescueOrphans } from './orphans.ts';
import { type Considered, ranker } from './ranking.ts';
import { sharedText } from './shared-text.ts';
import { topicMates } from './topic-mates.ts';
import { versionTest } from './versions.ts';

/** Stories of a topic, and of the section, that are looked at to fill up a list. */
const MOST_MATES = 50;

/** Lists on their way from similarity to print; stories and their lists go by their places. */
export interface ListMaking {
	/** The stories considered for a story, those chosen first. */
	consider: (story: number) => Considered[];
	/** Those chosen. */
	ranked: number[][];
	/** The same, filled up from its topics and its section. */
	filled: number[][];
	/** The lists as printed: no story is in none, where that could be had. */
	lists: number[][];
}

/** Places of the stories that editors name in one field, by place of the story. */
function namedBy({ ids, stories }: ComparedArchive, field: 'related' | 'exclude') {
	const hosts = Array.from(stories.keys()).filter((story) => stories[story]?.[field].length);
	const wanted = new Set(hosts.flatMap((host) => stories[host]?.[field] ?? []));
	const placeOf = new Map<string, number>();
	ids.forEach((id, place) => {
		if (wanted.has(id)) placeOf.set(id, place);
	});
	return new Map(
		hosts.map((host) => {
			const places = [...new Set(stories[host]?.[field])].flatMap((id) => placeOf.get(id) ?? []);
			return [host, places.filter((place) => place !== host)];
		}),
	);
}

/**
 * Makes the list of every story, at most `limit` long but for what its editor chose.
 * @param known lists as ranked that are known already, by place of the story.
 */
export function makeLists(
	archive: ComparedArchive,
	limit: number,
	known: (story: number) => number[] | undefined = () => undefined,
): ListMaking {
	const { stories, table, leaders, days, neighbours, least } = archive;
	const leastFor = (story: number) => least.get(languageOf(stories[story] as Relatable)) ?? 0;
	const areVersions = versionTest(table, leaders, sharedText(stories));
	const excluded = namedBy(archive, 'exclude');
	const mayStand = (story: number, host: number) => !excluded.get(host)?.includes(story);
	const chosen = new Map(
		[...namedBy(archive, 'related')].map(([host, places]) => [
			host,
			places.filter((place) => mayStand(place, host)),
		]),
	);
	const shareTopic = (a: number, b: number) =>
		(stories[a] as Relatable).topics.some((topic) => stories[b]?.topics.includes(topic));
	const consider = ranker({
		...archive,
		leastFor,
		chosen,
		excluded,
		shareTopic,
		areVersions,
		limit,
	});
	const rank = (story: number) =>
		consider(story)
			.filter(({ verdict }) => verdict.startsWith('chosen'))
			.map((each) => each.story);
	const ranked = stories.map((_, story) => known(story) ?? rank(story));
	const filled = ranked.map((list) => [...list]);
	// Of versions only the leader is offered, and found at once however many there are.
	const shelves = stories.map((story, place) =>
		story.section !== undefined && leaders[place] === place
			? `${languageOf(story)} ${story.section}`
			: undefined,
	);
	const matesOf = matesInTime(shelves, days, MOST_MATES);
	const topicMatesOf = topicMates(archive, MOST_MATES);
	filled.forEach((list, story) => {
		if (list.length >= limit) return;
		const leader = leaders[story] as number;
		for (const mate of [...topicMatesOf(leader), ...matesOf(leader)]) {
			if (list.length >= limit) break;
			const isNew = ![story, ...list].some((each) => each === mate || areVersions(each, mate));
			if (isNew && mayStand(mate, story)) list.push(mate);
		}
	});
	const lists = filled.map((list) => [...list]);
	const fixed = lists.map((_, story) => chosen.get(story)?.length ?? 0);
	rescueOrphans({ lists, fixed, limit, leaders, neighbours, leastFor, areVersions, mayStand });
	return { consider, ranked, filled, lists };
}
