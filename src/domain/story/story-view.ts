import type { Edition, WithProfile } from '../edition.ts';
import type { Story } from './story.ts';

/** What a story names, with the pages there are of it. */
export interface StoryNames {
	section?: WithProfile<'sections'> | undefined;
	authors: WithProfile<'authors'>[];
	topics: WithProfile<'topics'>[];
	/** Those who helped, each with the slug of their page if they have one. */
	contributors: { name: string; slug?: string | undefined }[];
}

/** A story with what it names. */
export interface StoryView extends StoryNames {
	story: Story;
}

const bySlug = <Item extends { slug: string }>(items: Item[]) =>
	new Map(items.map((item) => [item.slug, item]));

const found = <Item>(item: Item | undefined): item is Item => item !== undefined;

/** Finds what a story of an edition names. */
export function namesIn(edition: Edition): (story: Story) => StoryNames {
	const { slugFor } = edition;
	const sections = bySlug(edition.sections);
	const authors = bySlug(edition.authors);
	const topics = bySlug(edition.topics);
	return (story) => ({
		section: story.section ? sections.get(slugFor.section(story.section)) : undefined,
		authors: story.authors.map((author) => authors.get(slugFor.author(author))).filter(found),
		topics: story.topics.map((topic) => topics.get(slugFor.topic(topic))).filter(found),
		contributors: story.contributors.map((name) => ({
			name,
			slug: authors.get(slugFor.author(name))?.slug,
		})),
	});
}

/** All stories of an edition, each with what it names. */
export function storyViews(edition: Edition): StoryView[] {
	const namesOf = namesIn(edition);
	return edition.stories.map((story) => ({ story, ...namesOf(story) }));
}
