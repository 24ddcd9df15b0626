import { type ComparedArchive, languageOf } from './archive.ts';
import { timeOf } from './closeness.ts';
import { rarestFirst } from './topic-sizes.ts';

/**
 * For each story others of its language and topics: those of its rarest topic first, and of one
 * topic those nearest in time. Of versions only the leader is given.
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
	return (story: number): number[] => {
		const day = timeOf(days[story] as number);
		const distance = (other: number) => {
			const apart = Math.abs(timeOf(days[other] as number) - day);
			return Number.isNaN(apart) ? 0 : apart;
		};
		const mates = (stories[story]?.topics ?? []).toSorted(byRarity).flatMap((topic) =>
			(filed.get(shelf(story, topic)) ?? [])
				.filter((other) => other !== story)
				.sort((a, b) => distance(a) - distance(b) || a - b)
				.slice(0, most),
		);
		return [...new Set(mates)];
	};
}
