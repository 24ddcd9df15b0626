import { dateOrder } from './partial-date.ts';
import type { Story } from './story.ts';

export interface CorrectionEntry {
	date: string;
	text: string;
	story: Story;
}

/** Every correction of an edition, the latest first. */
export function allCorrections(stories: Story[], timeZone: string): CorrectionEntry[] {
	return stories
		.flatMap((story) => story.corrections.map((correction) => ({ ...correction, story })))
		.sort((a, b) => {
			const [first, second] = [dateOrder(a.date, timeZone), dateOrder(b.date, timeZone)];
			if (first !== second) return first < second ? 1 : -1;
			return a.story.id < b.story.id ? -1 : 1;
		});
}
