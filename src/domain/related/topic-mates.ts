import { memoized } from '../text/memoized.ts';
import { type ComparedArchive, languageOf } from './archive.ts';
import { matesInTime } from './mates-in-time.ts';
import { rarestFirst } from './topic-sizes.ts';

/**
 * For each story others of its language and topics: those of its rarest topic first, and of one
 * topic those nearest in time. Only leaders of versions are given, and asked for.
 * @param most others given at most of each topic.
 */
export function topicMates(
	{
		stories,
		leaders,
		days,
		topicSizes,
	}: Pick<ComparedArchive, 'stories' | 'leaders' | 'days' | 'topicSizes'>,
	most: number,
) {
	const byRarity = rarestFirst(topicSizes);
	const shelf = (place: number, topic: string) =>
		`${languageOf(stories[place] as ComparedArchive['stories'][number])} ${topic}`;
	const filed = new Map<string, number[]>();
	stories.forEach(({ topics }, place) => {
		if (leaders[place] !== place) return;
		for (const topic of new Set(topics)) {
			const key = shelf(place, topic);
			const mates = filed.get(key);
			if (mates) mates.push(place);
			else filed.set(key, [place]);
		}
	});
	/** A topic's stories sorted by time, once one of them asks. */
	const matesOn = memoized((key: string) => {
		const places = filed.get(key) ?? [];
		const times = places.map((place) => days[place] as number);
		const matesOf = matesInTime(new Uint8Array(places.length), times, most);
		return (story: number) => matesOf(places.indexOf(story)).map((mate) => places[mate] as number);
	});
	return (story: number): number[] => {
		const topics = (stories[story]?.topics ?? []).toSorted(byRarity);
		return [...new Set(topics.flatMap((topic) => matesOn(shelf(story, topic))(story)))];
	};
}
