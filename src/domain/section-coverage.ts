import type { Edition } from './edition.ts';
import { type NameCount, type NameLink, nameCountOf, nameLinkOf } from './names.ts';
import type { Story } from './story.ts';

/** Topics and series named at the head of a section: a line or two of each. */
const TOPICS = 6;
const SERIES = 4;
/** Stories of the section that make a topic one of its topics. */
const COVERED = 2;

/** What a section covers. */
export interface Coverage {
	/** Topics with the most stories in the section, those first. */
	topics: NameLink[];
	/** Series with the most parts in the section, each with the number of all its parts. */
	series: NameCount[];
}

/** What these stories name, most first: only what at least so many of them name. */
function mostNamed(
	stories: Story[],
	namesOf: (story: Story) => string | string[],
	least: number,
): string[] {
	const counts = new Map<string, number>();
	for (const name of stories.flatMap(namesOf)) counts.set(name, (counts.get(name) ?? 0) + 1);
	return [...counts]
		.filter(([, count]) => count >= least)
		.sort(([a, n], [b, m]) => m - n || (a < b ? -1 : 1))
		.map(([name]) => name);
}

/** Finds what stories of a section cover. */
export function coverageIn({
	topics,
	series,
	slugFor,
}: Pick<Edition, 'topics' | 'series' | 'slugFor'>): (stories: Story[]) => Coverage {
	const topicAt = new Map(topics.map((topic) => [topic.slug, topic]));
	const seriesAt = new Map(series.map((each) => [each.slug, each]));
	const seriesOf = new Map(series.flatMap(({ slug, parts }) => parts.map(({ id }) => [id, slug])));
	const topicsOf = (story: Story) => [...new Set(story.topics.map(slugFor.topic))];
	return (stories) => ({
		topics: mostNamed(stories, topicsOf, COVERED)
			.slice(0, TOPICS)
			.flatMap((slug) => topicAt.get(slug) ?? [])
			.map(nameLinkOf),
		series: mostNamed(stories, ({ id }) => seriesOf.get(id) ?? [], 1)
			.slice(0, SERIES)
			.flatMap((slug) => seriesAt.get(slug) ?? [])
			.map((each) => nameCountOf({ ...each, stories: each.parts })),
	});
}
