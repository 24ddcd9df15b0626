import { isAfter, type PartialDate, precisionOf } from '../dates/partial-date.ts';
import type { Article } from './article.ts';
import { visibilityOf } from './visibility.ts';

type DatedStory = Pick<Article, 'draft' | 'pubDate' | 'publishDate' | 'expiryDate'>;

/** Seconds by which no time zone is ahead of or behind UTC. */
const MOST_AHEAD = 15 * 3600;

/** The second since 1970 at which a date that lies ahead begins on the clocks of `timeZone`. */
function beginningOf(date: PartialDate, timeZone: string): number {
	if (precisionOf(date) === 'time') return Math.ceil(Date.parse(date) / 1000);
	const day = `${date}${'-01-01'.slice(date.length - 4)}`;
	const utc = Date.parse(day) / 1000;
	let [ahead, begun] = [utc - MOST_AHEAD, utc + MOST_AHEAD];
	while (begun - ahead > 1) {
		const middle = Math.floor((ahead + begun) / 2);
		if (isAfter(date, new Date(middle * 1000), timeZone)) ahead = middle;
		else begun = middle;
	}
	return begun;
}

/**
 * The second since 1970 at which the next of these stories comes out or is taken back by its dates, or
 * something else ends; undefined if nothing ever does.
 * @param ends dates from which other things are no longer shown.
 */
export function nextDue(
	stories: readonly DatedStory[],
	now: Date,
	timeZone: string,
	ends: readonly PartialDate[] = [],
): number | undefined {
	const isOut = (story: DatedStory, moment: Date) =>
		visibilityOf(story, moment, timeZone) === 'published';
	const ofStories = stories.flatMap((story) => {
		const ahead = [story.pubDate, story.publishDate, story.expiryDate].filter(
			(date) => date !== undefined && isAfter(date, now, timeZone),
		) as PartialDate[];
		return ahead
			.map((date) => beginningOf(date, timeZone))
			.filter((moment) => isOut(story, new Date(moment * 1000)) !== isOut(story, now));
	});
	const others = ends
		.filter((date) => isAfter(date, now, timeZone))
		.map((date) => beginningOf(date, timeZone));
	const moments = [...ofStories, ...others];
	return moments.length > 0 ? moments.reduce((first, each) => Math.min(first, each)) : undefined;
}
