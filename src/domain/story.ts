import type { Article } from './article.ts';
import { dateOrder } from './partial-date.ts';
import { opening } from './prose.ts';
import type { Recommendations } from './related/recommend.ts';

/** A picture file of the edition, as served. */
export interface Picture {
	/** Path of the file below the content folder. */
	path: string;
	/** Address it is served under. */
	url: string;
	/** Size in CSS pixels. */
	width: number;
	height: number;
	/** Smaller renderings, for `srcset`; none for drawings (SVG) and small pictures. */
	variants: { url: string; width: number }[];
}

/** What an edition holds of a story: its front matter, resolved, and its text. */
export interface StoryRecord extends Omit<Article, 'image' | 'video'> {
	image?: (NonNullable<Article['image']> & { picture: Picture }) | undefined;
	video?: (NonNullable<Article['video']> & { picture?: Picture | undefined }) | undefined;
	/** All pictures the story shows. */
	pictures: Picture[];
	/** The text without markup, paragraphs on lines of their own. */
	text: string;
}

/** A published story as it is loaded. */
export interface LoadedStory extends StoryRecord {
	/** Path of its file without ending; its address is made of it. */
	id: string;
	/** The text as safe HTML. */
	html: string;
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

/** The standfirst, else the first sentences of the text. */
export function summaryOf(story: Pick<Story, 'description' | 'text'>): string {
	return story.description ?? opening(story.text, SUMMARY_LENGTH);
}

/** Comparison that puts the newest first, undated last, and equal dates in order of their ids. */
export function newestFirst(timeZone: string) {
	return (a: Pick<Story, 'id' | 'pubDate'>, b: Pick<Story, 'id' | 'pubDate'>): number => {
		const [first, second] = [dateOrder(a.pubDate, timeZone), dateOrder(b.pubDate, timeZone)];
		if (first !== second) return first < second ? 1 : -1;
		return a.id < b.id ? -1 : a.id > b.id ? 1 : 0;
	};
}
