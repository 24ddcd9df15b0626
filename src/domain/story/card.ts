import type { Story } from './story.ts';

/** What leads to a story from where its headline says enough. */
export type StoryLink = Pick<Story, 'id' | 'title' | 'lang' | 'pubDate'>;

/** What lists show of a story; its section as printed, and the minutes it takes to read. */
export type StoryCard = StoryLink &
	Pick<Story, 'summary' | 'section' | 'kind' | 'draft' | 'minutes'>;

export const linkOf = ({ id, title, lang, pubDate }: StoryLink): StoryLink => ({
	id,
	title,
	lang,
	pubDate,
});

export const cardOf = (story: Story): StoryCard => ({
	...linkOf(story),
	summary: story.summary,
	section: story.section,
	kind: story.kind,
	draft: story.draft,
	minutes: story.minutes,
});
