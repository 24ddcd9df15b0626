import type { Named } from './names.ts';
import type { Story } from './story.ts';

/** Cards beside the lead, and in each row below. */
const RIVER = 6;
const ROW = 4;

/** What stands where on the front page. */
export interface Front<Section extends Named<Story>> {
	lead: Story | undefined;
	river: Story[];
	/** Sections with stories that do not stand above already. */
	rows: { section: Section; stories: Story[] }[];
}

/**
 * Lays out the front page: the newest story leads, the next follow in the river, and every
 * section shows its newest that are not among those. Right for any number of stories.
 * @param stories newest first.
 */
export function frontPage<Section extends Named<Story>>(
	stories: Story[],
	sections: Section[],
): Front<Section> {
	const [lead, ...rest] = stories;
	const river = rest.slice(0, RIVER);
	const above = new Set([lead, ...river]);
	const rows = sections
		.map((section) => ({
			section,
			stories: section.stories.filter((story) => !above.has(story)).slice(0, ROW),
		}))
		.filter((row) => row.stories.length > 0);
	return { lead, river, rows };
}
