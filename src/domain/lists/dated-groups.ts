import type { Story } from '../story/story.ts';
import { placeInList, UNDATED } from './list-parts.ts';

/** Stories of a list that stand under one heading. */
export interface DatedGroup<Item> {
	/** The year or month in parts, as of a part of a list; none where a list needs no headings. */
	period: string[];
	stories: Item[];
}

/**
 * Groups a list by date: by year; by month if all stories are of one year; in one group without a
 * heading if all are of one month. The order stays.
 */
export function datedGroups<Item extends Pick<Story, 'pubDate' | 'title'>>(
	stories: Item[],
	timeZone: string,
): DatedGroup<Item>[] {
	const periods = new Map(stories.map((story) => [story, placeInList(story, timeZone)]));
	const keyOf = (story: Item, depth: number) =>
		(periods.get(story) ?? []).slice(0, depth).join('/');
	const distinct = (depth: number) => new Set(stories.map((story) => keyOf(story, depth))).size;
	// Undated stories are divided by letters, which are no headings of a list by date.
	const isOneYear = distinct(1) === 1 && keyOf(stories[0] as Item, 1) !== UNDATED;
	const depth = [1, ...(isOneYear ? [2] : [])].find((each) => distinct(each) > 1) ?? 0;
	const groups = Map.groupBy(stories, (story) => keyOf(story, depth));
	return Array.from(groups, ([key, group]) => ({
		period: key ? key.split('/') : [],
		stories: group,
	}));
}
