import type { Article } from '../content/article.ts';
import { type ShownPicture, shownPicture } from './picture.ts';
import type { Story } from './story.ts';

/** What the page of a story prints of its record as it is; `body` stands for its text. */
export interface PrintedStory extends Pick<
	Story,
	| ('id' | 'title' | 'description' | 'summary' | 'lang' | 'kind' | 'draft' | 'dateline')
	| ('pubDate' | 'updatedDate' | 'source' | 'keyPoints' | 'pullQuotes' | 'corrections')
	| ('wordCount' | 'minutes' | 'body')
> {
	image?: (NonNullable<Article['image']> & { picture: ShownPicture }) | undefined;
	video?: (NonNullable<Article['video']> & { picture?: ShownPicture | undefined }) | undefined;
}

/** The record of a story as its page prints it. */
export function printedStory(story: Story): PrintedStory {
	const { id, title, description, summary, lang, kind, draft, dateline } = story;
	const { pubDate, updatedDate, source, keyPoints, pullQuotes, corrections } = story;
	const { wordCount, minutes, body, image, video } = story;
	return {
		id,
		title,
		description,
		summary,
		lang,
		kind,
		draft,
		dateline,
		pubDate,
		updatedDate,
		source,
		keyPoints,
		pullQuotes,
		corrections,
		wordCount,
		minutes,
		body,
		image: image && { ...image, picture: shownPicture(image.picture) },
		video: video && { ...video, picture: video.picture && shownPicture(video.picture) },
	};
}

/** Whether there is anything to see of a video; of others it is only said that there was one. */
export const isShown = ({ url, picture }: NonNullable<PrintedStory['video']>): boolean =>
	url !== undefined || picture !== undefined;
