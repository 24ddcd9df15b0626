import type { Story } from './story.ts';

/** What leads to a story from where its headline says enough. */
export type StoryLink = Pick<Story, 'id' | 'title' | 'lang' | 'pubDate'>;

/** A headline with what its kicker says. */
export type Headline = StoryLink & Pick<Story, 'section' | 'kind' | 'draft'>;

/** What lists show of a story; its section as printed, and the minutes it takes to read. */
export type StoryCard = Headline & Pick<Story, 'summary' | 'minutes'>;

export const linkOf = ({ id, title, lang, pubDate }: StoryLink): StoryLink => ({
	id,
	title,
	lang,
	pubDate,
});

export const headlineOf = (story: Story): Headline => ({
	...linkOf(story),
	section: story.section,
	kind: story.kind,
	draft: story.draft,
});

export const cardOf = (story: Story): StoryCard => ({
	...headlineOf(story),
	summary: story.summary,
	minutes: story.minutes,
});
