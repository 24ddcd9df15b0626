import type { FrontFile } from '../content/front-file.ts';
import { isAfter, type PartialDate } from '../dates/partial-date.ts';
import { slugOf } from '../text/slug.ts';

/** What an editor has chosen for the front page at some moment: stories by their ids, sections by their slugs. */
export interface ChosenFront {
	/** Stories that stand before the newest; the first leads. */
	stories: string[];
	/** Stories that stand under the one that leads; none chosen if there are none. */
	with: string[];
	firstSections: string[];
	hiddenSections: string[];
	notice?: { text: string; to?: string | undefined } | undefined;
}

/** A front page on which nobody has chosen anything. */
export const NOTHING_CHOSEN: ChosenFront = {
	stories: [],
	with: [],
	firstSections: [],
	hiddenSections: [],
};

/** All dates from which something is no longer on the front page. */
export const frontEnds = ({ lead, stories, notice }: FrontFile): PartialDate[] =>
	[lead, ...stories, notice].flatMap((each) => each?.until ?? []);

/**
 * What of an editor's choice holds at a moment.
 * @param front with references that are ids of stories.
 * @param isShown whether readers can see a story.
 */
export function chosenFront(
	{ lead, stories, sections, notice }: FrontFile,
	isShown: (id: string) => boolean,
	now: Date,
	timeZone: string,
): ChosenFront {
	const holds = ({ until }: { until?: PartialDate | undefined }) =>
		until === undefined || isAfter(until, now, timeZone);
	const leads = lead !== undefined && holds(lead) && isShown(lead.story);
	const chosen = [...(leads ? [lead] : []), ...stories.filter(holds)].map(({ story }) => story);
	return {
		stories: [...new Set(chosen.filter(isShown))],
		with: leads ? lead.with.filter((id) => isShown(id) && id !== lead.story) : [],
		firstSections: sections.first.map(slugOf),
		hiddenSections: sections.hidden.map(slugOf),
		notice: notice && holds(notice) ? { text: notice.text, to: notice.to } : undefined,
	};
}
