import type { Edition, WithProfile } from '../edition.ts';

/** Topics named on the page of another. */
const MOST_TIES = 6;
/** What it counts that a story on one topic leads to one on the other, beside a story on both. */
const BY_RELATION = 0.25;

type Topic = WithProfile<'topics'>;

/** Places of the topics of each story, by its id; and the stories it leads to, and those that lead to it. */
function linksOf({ stories, topics, slugFor }: Edition) {
	const places = new Map(topics.map(({ slug }, place) => [slug, place]));
	const placesOf = (names: string[]) => [
		...new Set(names.flatMap((name) => places.get(slugFor.topic(name)) ?? [])),
	];
	const links = new Map(
		stories.map(({ id, topics: names }) => [
			id,
			{ topics: placesOf(names), leadsTo: [] as number[][], ledFrom: [] as number[][] },
		]),
	);
	for (const { id, recommendations } of stories) {
		for (const related of recommendations.related) {
			const [story, other] = [links.get(id), links.get(related.id)];
			if (!story || !other) continue;
			story.leadsTo.push(other.topics);
			other.ledFrom.push(story.topics);
		}
	}
	return links;
}

/**
 * Topics that go together with each topic, closest first, by its slug: those its stories are filed
 * under too, and, less so, those its stories lead to. Both must come to one story at least. Closeness
 * is the cosine (Ochiai 1957): plain counts would put the largest topics beside every other.
 */
export function neighbouringTopics(edition: Edition): Map<string, Topic[]> {
	const { topics } = edition;
	const links = linksOf(edition);
	/** By place, how strongly the topic in hand is tied to each; all 0 in between. */
	const strengths = new Float64Array(topics.length);
	const tie = (others: number[], strength: number, tied: number[], apartFrom: number[] = []) => {
		for (const other of others) {
			if (apartFrom.includes(other)) continue;
			if (strengths[other] === 0) tied.push(other);
			strengths[other] = (strengths[other] as number) + strength;
		}
	};
	const closestTo = ({ stories }: Topic, place: number): Topic[] => {
		const tied: number[] = [];
		for (const { id } of stories) {
			const story = links.get(id);
			if (!story) continue;
			tie(story.topics, 1, tied);
			for (const other of story.leadsTo) tie(other, BY_RELATION, tied, story.topics);
			for (const other of story.ledFrom) if (!other.includes(place)) tie(other, BY_RELATION, tied);
		}
		const close = tied.flatMap((other) => {
			const strength = strengths[other] as number;
			strengths[other] = 0;
			const topic = topics[other];
			if (!topic || strength < 1 || other === place) return [];
			return { topic, closeness: strength / Math.sqrt(stories.length * topic.stories.length) };
		});
		return close
			.sort((a, b) => b.closeness - a.closeness || (a.topic.slug < b.topic.slug ? -1 : 1))
			.slice(0, MOST_TIES)
			.map(({ topic }) => topic);
	};
	return new Map(topics.map((topic, place) => [topic.slug, closestTo(topic, place)]));
}
