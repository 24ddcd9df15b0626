import type { Article } from '../content/article.ts';
import type { WithPictures } from '../content/pictures-in-fields.ts';
import { dateOrder, type PartialDate } from '../dates/partial-date.ts';
import type { Recommendations } from '../related/recommend.ts';
import type { Attachment } from './attachment.ts';
import type { Picture } from './picture.ts';
import { lengthOf, opening } from './prose.ts';

/** What an edition holds of a story: its front matter, resolved, and what its text comes to. */
export interface StoryRecord extends WithPictures<Article> {
	/** All pictures the story shows. */
	pictures: Picture[];
	/** Other files that the story shows or leads to. */
	attachments: Attachment[];
	/** The standfirst, else the first sentences of the text. */
	summary: string;
	/** Words of the text; a character of an unspaced script counts as one. */
	wordCount: number;
	/** Whole minutes to read it, at least one. */
	minutes: number;
	/** Digest of the {@link Body}: another for any other. */
	body: string;
	/** Stands for its words, wherever it stands and whatever surrounds them; empty if it has none. */
	words: string;
}

/** The text of a story, which only its own page and search hold. */
export interface Body {
	/** Safe HTML. */
	html: string;
	/** Without markup, paragraphs on lines of their own. */
	text: string;
}

/** The body of a published story, by its id. */
export type BodyOf = (id: string) => Body;

/** A published story as it is loaded. */
export interface LoadedStory extends StoryRecord {
	/** Path of its file without ending; its address is made of it. */
	id: string;
	/** Which other stories its page recommends. */
	recommendations: Recommendations;
}

/** A published story among the others of its edition. */
export interface Story extends LoadedStory {
	/** BCP 47 tag of the language it is written in, the site's own unless its writer names another. */
	lang: string;
}

/** Longest standfirst taken from the text, in characters: two lines of a card. */
const SUMMARY_LENGTH = 180;

/**
 * What a record holds of its text.
 * @param sentences the text without captions, which may begin it and say nothing of it.
 */
export function measured(
	text: string,
	description: string | undefined,
	sentences = text,
): Pick<StoryRecord, 'summary' | 'wordCount' | 'minutes'> {
	return { summary: description ?? opening(sentences, SUMMARY_LENGTH), ...lengthOf(text) };
}

/** Comparison that puts the newest first, undated last, and equal dates in order of their ids. */
export function newestFirst(timeZone: string) {
	// Sorting compares each date many times.
	const orders = new Map<PartialDate | undefined, string>();
	const orderOf = (date: PartialDate | undefined) => {
		const order = orders.get(date) ?? dateOrder(date, timeZone);
		orders.set(date, order);
		return order;
	};
	return (a: Pick<Story, 'id' | 'pubDate'>, b: Pick<Story, 'id' | 'pubDate'>): number => {
		const [first, second] = [orderOf(a.pubDate), orderOf(b.pubDate)];
		if (first !== second) return first < second ? 1 : -1;
		return a.id < b.id ? -1 : a.id > b.id ? 1 : 0;
	};
}
