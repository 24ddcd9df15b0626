import type { Edition, WithProfile } from './edition.ts';
import { type Recommended, recommendedBy } from './recommended.ts';
import type { Series } from './series.ts';
import { slugOf } from './slug.ts';
import type { Story } from './story.ts';

/** Everything a story's page shows. */
export interface StoryView extends Recommended {
	story: Story;
	section?: WithProfile<'sections'> | undefined;
	authors: WithProfile<'authors'>[];
	topics: WithProfile<'topics'>[];
	series?: Series | undefined;
	/** Those who helped, each with the slug of their page if they have one. */
	contributors: { name: string; slug?: string | undefined }[];
}

const bySlug = <Item extends { slug: string }>(items: Item[]) =>
	new Map(items.map((item) => [item.slug, item]));

const found = <Item>(item: Item | undefined): item is Item => item !== undefined;

/** The views of all stories of an edition. */
export function storyViews(edition: Edition): StoryView[] {
	const { slugFor } = edition;
	const sections = bySlug(edition.sections);
	const authors = bySlug(edition.authors);
	const topics = bySlug(edition.topics);
	const series = bySlug(edition.series);
	const recommended = recommendedBy(edition);
	return edition.stories.map((story) => ({
		story,
		section: story.section ? sections.get(slugFor.section(story.section)) : undefined,
		authors: story.authors.map((author) => authors.get(slugFor.author(author))).filter(found),
		topics: story.topics.map((topic) => topics.get(slugFor.topic(topic))).filter(found),
		series: story.series ? series.get(slugOf(story.series.name)) : undefined,
		...recommended(story),
		contributors: story.contributors.map((name) => ({
			name,
			slug: authors.get(slugFor.author(name))?.slug,
		})),
	}));
}
