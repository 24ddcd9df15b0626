import type { Edition, WithProfile } from './edition.ts';

/** Topics named on the page of another. */
const MOST_TIES = 6;
/** What it counts that a story on one topic leads to one on the other, beside a story on both. */
const BY_RELATION = 0.25;

type Topic = WithProfile<'topics'>;

/**
 * Topics that go together with each topic, closest first, by its slug: those its stories are filed
 * under too, and, less so, those its stories lead to. Both must come to one story at least. How close
 * two are is told by their cosine, or the largest topics would go with all (Ochiai 1957).
 */
export function topicTies({ stories, topics, byId, slugFor }: Edition): Map<string, Topic[]> {
	const sizes = new Map(topics.map(({ slug, stories: own }) => [slug, own.length]));
	const slugsOf = (id: string) =>
		new Set((byId.get(id)?.topics ?? []).map((name) => slugFor.topic(name)));
	const ties = new Map(topics.map(({ slug }) => [slug, new Map<string, number>()]));
	const tie = (slug: string, other: string, strength: number) => {
		const known = ties.get(slug);
		known?.set(other, (known.get(other) ?? 0) + strength);
	};
	for (const { id, recommendations } of stories) {
		const own = slugsOf(id);
		for (const slug of own) {
			for (const other of own) if (other !== slug) tie(slug, other, 1);
		}
		for (const related of recommendations.related) {
			const others = [...slugsOf(related.id)].filter((slug) => !own.has(slug));
			for (const slug of own) {
				for (const other of others) {
					tie(slug, other, BY_RELATION);
					tie(other, slug, BY_RELATION);
				}
			}
		}
	}
	const bySlug = new Map(topics.map((topic) => [topic.slug, topic]));
	const closeness = (slug: string, [other, strength]: [string, number]) =>
		strength / Math.sqrt((sizes.get(slug) ?? 1) * (sizes.get(other) ?? 1));
	return new Map(
		[...ties].map(([slug, known]) => {
			const closest = [...known]
				.filter(([, strength]) => strength >= 1)
				.sort((a, b) => closeness(slug, b) - closeness(slug, a) || (a[0] < b[0] ? -1 : 1))
				.slice(0, MOST_TIES);
			return [slug, closest.flatMap(([other]) => bySlug.get(other) ?? [])];
		}),
	);
}
