import { calendarKey, dateOrder, type PartialDate, precisionOf } from '../dates/partial-date.ts';
import { linkOf, type StoryLink } from '../story/card.ts';
import type { Story } from '../story/story.ts';

/** Stories of one row. */
const MOST = 4;

/** What happened on the same day in earlier years. */
export interface DayBefore {
	/** The day, in the year of the newest story: `2026-11-24`. */
	day: string;
	/** Newest first. */
	stories: StoryLink[];
}

/** The day of a story, in parts; nothing where it is not known. */
function dayOf({ pubDate }: Pick<Story, 'pubDate'>, timeZone: string): string | undefined {
	if (!pubDate || !['day', 'time'].includes(precisionOf(pubDate))) return undefined;
	return calendarKey(pubDate, timeZone);
}

/**
 * Stories of earlier years that are of the same day of the year as the newest story. That day and not
 * the one of the build, so that what a page says stays true however long it is read.
 * @param stories newest first.
 * @param shown ids of stories that stand on the page already.
 */
export function dayBefore(
	stories: Story[],
	shown: ReadonlySet<string>,
	timeZone: string,
): DayBefore | undefined {
	const day = stories[0] && dayOf(stories[0], timeZone);
	if (!day) return undefined;
	const found = stories.filter((story) => {
		const own = dayOf(story, timeZone);
		return own?.slice(4) === day.slice(4) && own !== day && !shown.has(story.id);
	});
	return found.length > 0 ? { day, stories: found.slice(0, MOST).map(linkOf) } : undefined;
}

/** When something was last published or changed; nothing where no date is known. */
export function lastDate(stories: Story[], timeZone: string): PartialDate | undefined {
	let last: PartialDate | undefined;
	for (const { pubDate, updatedDate } of stories) {
		for (const date of [pubDate, updatedDate]) {
			if (dateOrder(date, timeZone) > dateOrder(last, timeZone)) last = date;
		}
	}
	return last;
}
