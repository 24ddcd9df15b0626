import type { Story } from '../story/story.ts';
import { isDated, periodOf } from './list-parts.ts';

/**
 * The years that stories are of, in words: “1957 to 2000”, “2022”; nothing if all are undated.
 */
export function yearSpan(stories: Pick<Story, 'pubDate'>[], timeZone: string): string | undefined {
	const years = stories
		.map((story) => periodOf(story, timeZone).slice(0, 1))
		.filter((period) => isDated({ period }))
		.flat()
		.sort();
	const [first, last] = [years[0], years.at(-1)];
	return first === last ? first : `${first} to ${last}`;
}
