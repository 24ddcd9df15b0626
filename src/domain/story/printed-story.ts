import type { Story } from './story.ts';

/**
 * The record of a story as its page prints it: without the names it gives, which stand on the page as
 * links, and without what its page does not say.
 */
export function printedStory({
	section,
	topics,
	authors,
	contributors,
	series,
	recommendations,
	related,
	exclude,
	aliases,
	publishDate,
	expiryDate,
	pictures,
	attachments,
	...printed
}: Story) {
	return printed;
}

export type PrintedStory = ReturnType<typeof printedStory>;

/** Whether there is anything to see of a video; of others it is only said that there was one. */
export const isShown = ({ url, poster }: NonNullable<PrintedStory['video']>): boolean =>
	url !== undefined || poster !== undefined;
