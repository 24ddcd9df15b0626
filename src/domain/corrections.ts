import type { PartialDate } from './partial-date.ts';
import { newestFirst, type Story } from './story.ts';

/** A correction as something dated, so that corrections can be shelved like stories. */
export interface CorrectionEntry {
	/** When the correction was made. */
	pubDate: PartialDate;
	/** Headline of the story corrected. */
	title: string;
	text: string;
	story: Story;
}

/** Every correction of an edition, the latest first. */
export function allCorrections(stories: Story[], timeZone: string): CorrectionEntry[] {
	const newest = newestFirst(timeZone);
	return stories
		.flatMap((story) =>
			story.corrections.map(({ date, text }) => ({
				pubDate: date,
				title: story.title,
				text,
				story,
			})),
		)
		.sort((a, b) => newest({ ...a, id: a.story.id }, { ...b, id: b.story.id }));
}
