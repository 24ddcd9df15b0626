import { nameHere } from '../site-address.ts';
/** The stories a reader has saved, newest first, as text that a browser keeps. */

export interface SavedStory {
	/** Its address below the origin. */
	url: string;
	title: string;
	/** BCP 47 tag of its language. */
	lang: string;
	/** Its section and its date, as they are printed; a story may have neither. */
	section?: string | undefined;
	date?: string | undefined;
	/** What it takes to read. */
	minutes: number;
	/** When it was saved, in ISO 8601. */
	savedAt: string;
	/** Addresses of what its page needs beside itself. */
	files: string[];
}

/** Under this name a browser keeps the list. */
export const SAVED_KEY = nameHere('saved-stories');

/** An address of this site, and no other. */
const isOwn = (address: unknown): address is string =>
	typeof address === 'string' && /^\/(?![/\\])/.test(address);

const textOr = (value: unknown): string | undefined =>
	typeof value === 'string' ? value : undefined;

/** A story as it is kept; undefined if what is kept is none. */
function storyOf(kept: unknown): SavedStory | undefined {
	const { url, title, lang, section, date, minutes, savedAt, files } = Object(kept) as Partial<
		Record<keyof SavedStory, unknown>
	>;
	if (!isOwn(url) || !textOr(title)) return undefined;
	return {
		url,
		title: String(title),
		lang: textOr(lang) ?? '',
		section: textOr(section),
		date: textOr(date),
		minutes: Number(minutes) || 1,
		savedAt: textOr(savedAt) ?? '',
		files: Array.isArray(files) ? files.filter(isOwn) : [],
	};
}

/** Reads the list from what is kept, which may be anything; what is no story of this site is left out. */
export function parseSaved(kept: string | null): SavedStory[] {
	try {
		const list: unknown = JSON.parse(kept ?? '[]');
		return Array.isArray(list) ? list.map(storyOf).filter((story) => story !== undefined) : [];
	} catch {
		return [];
	}
}

export const withoutStory = (list: SavedStory[], url: string): SavedStory[] =>
	list.filter((story) => story.url !== url);

/** The list with a story first, or where it is already. */
export const withStory = (list: SavedStory[], story: SavedStory): SavedStory[] =>
	list.some(({ url }) => url === story.url)
		? list.map((each) => (each.url === story.url ? story : each))
		: [story, ...list];
