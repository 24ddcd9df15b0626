/** Where the list of saved stories is kept: on the device, by the browser, if it lets us. */
import { parseSaved, SAVED_KEY, type SavedStory } from './saved-list.ts';

/** The list as it is kept; empty where nothing may be kept. */
export function savedStories(): SavedStory[] {
	try {
		return parseSaved(localStorage.getItem(SAVED_KEY));
	} catch {
		return [];
	}
}

/** Why a browser does not keep the list: it has no room, or keeps nothing for this site. */
export type NotKept = 'full' | 'forbidden';

/** @returns why the list could not be kept; undefined if it is. */
export function keepSaved(list: SavedStory[]): NotKept | undefined {
	try {
		if (list.length === 0) localStorage.removeItem(SAVED_KEY);
		else localStorage.setItem(SAVED_KEY, JSON.stringify(list));
		return undefined;
	} catch (error) {
		return (error as DOMException).name === 'QuotaExceededError' ? 'full' : 'forbidden';
	}
}
