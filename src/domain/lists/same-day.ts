import { linkOf, type StoryLink } from '../story/card.ts';
import type { Story } from '../story/story.ts';
import { periodOf } from './list-parts.ts';

/** Stories of one row. */
const MOST = 4;

/** What was published on the same day in earlier years. */
export interface SameDay {
	/** The day, in the year of the newest story: `['2026', '11', '24']`. */
	period: string[];
	/** Newest first. */
	stories: StoryLink[];
}

/**
 * Stories of earlier years that are of the same day of the year as the newest story. That day and not
 * the one of the build, so that what a page says stays true however long it is read.
 * @param stories newest first.
 * @param shown ids of stories that stand on the page already.
 * @returns nothing where no story is of it, or the day is not known.
 */
export function sameDayBefore(
	stories: Story[],
	timeZone: string,
	shown: ReadonlySet<string> = new Set(),
): SameDay | undefined {
	const period = stories[0] ? periodOf(stories[0], timeZone) : [];
	const [year, month, day] = period;
	if (!day) return undefined;
	const found = stories.filter((story) => {
		const [itsYear, itsMonth, itsDay] = periodOf(story, timeZone);
		return itsYear !== year && itsMonth === month && itsDay === day && !shown.has(story.id);
	});
	return found.length > 0 ? { period, stories: found.slice(0, MOST).map(linkOf) } : undefined;
}
