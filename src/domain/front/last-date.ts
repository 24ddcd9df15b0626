import { dateOrder, type PartialDate } from '../dates/partial-date.ts';
import type { Story } from '../story/story.ts';

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
