import { dateOrder, type PartialDate } from './partial-date.ts';
import type { Story } from './story.ts';

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
	return stories
		.flatMap((story) =>
			story.corrections.map(({ date, text }) => ({
				pubDate: date,
				title: story.title,
				text,
				story,
			})),
		)
		.sort((a, b) => {
			const [first, second] = [dateOrder(a.pubDate, timeZone), dateOrder(b.pubDate, timeZone)];
			if (first !== second) return first < second ? 1 : -1;
			return a.story.id < b.story.id ? -1 : 1;
		});
}
