import type { Article } from '../content/article.ts';
import { type ShownPicture, shownPicture } from './picture.ts';
import type { Story } from './story.ts';

/** Fields of a story's record that its page prints as they are; `body` stands for its text. */
const PRINTED = [
	'id',
	'title',
	'description',
	'summary',
	'lang',
	'kind',
	'draft',
	'dateline',
	'pubDate',
	'updatedDate',
	'source',
	'keyPoints',
	'pullQuotes',
	'corrections',
	'wordCount',
	'minutes',
	'body',
] as const satisfies (keyof Story)[];

/** What the page of a story prints of its record. */
export interface PrintedStory extends Pick<Story, (typeof PRINTED)[number]> {
	image?: (NonNullable<Article['image']> & { picture: ShownPicture }) | undefined;
	video?: (NonNullable<Article['video']> & { picture?: ShownPicture | undefined }) | undefined;
}

/** The record of a story as its page prints it. */
export function printedStory(story: Story): PrintedStory {
	const fields = Object.fromEntries(PRINTED.map((name) => [name, story[name]]));
	const { image, video } = story;
	return {
		...(fields as Pick<Story, (typeof PRINTED)[number]>),
		image: image && { ...image, picture: shownPicture(image.picture) },
		video: video && { ...video, picture: video.picture && shownPicture(video.picture) },
	};
}

/** Whether there is anything to see of a video; of others it is only said that there was one. */
export const isShown = ({ url, picture }: NonNullable<PrintedStory['video']>): boolean =>
	url !== undefined || picture !== undefined;
