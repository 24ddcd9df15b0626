import type { PartialDate } from '../dates/partial-date.ts';
import { newestFirst, type Story } from './story.ts';

/** A correction as something dated, so that corrections can be listed by date like stories. */
export interface CorrectionEntry {
	/** When the correction was made. */
	pubDate: PartialDate;
	text: string;
	/** The story corrected: its id, headline and language. */
	id: string;
	title: string;
	lang: string;
}

/** Every correction of an edition, the latest first. */
export function allCorrections(stories: Story[], timeZone: string): CorrectionEntry[] {
	return stories
		.flatMap(({ id, title, lang, corrections }) =>
			corrections.map(({ date, text }) => ({ pubDate: date, text, id, title, lang })),
		)
		.sort(newestFirst(timeZone));
}
