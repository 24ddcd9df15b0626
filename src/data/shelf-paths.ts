import { type Shelf, shelve, splitShelves } from '../domain/shelf.ts';
import type { Story } from '../domain/story.ts';
import { site } from '../site.ts';

/** The pages a list of stories needs: the whole, and where that is too long, finer and finer periods. */
export function shelfPaths(
	base: string,
	stories: Story[],
): { path: string; shelf: Shelf<Story> }[] {
	const whole = shelve(stories, site.timeZone);
	return [whole, ...splitShelves(whole, site.listLimit)].map((shelf) => ({
		path: [base, ...shelf.period].join('/'),
		shelf,
	}));
}
