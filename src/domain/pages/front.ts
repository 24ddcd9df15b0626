import { cardOf, type StoryCard } from '../card.ts';
import type { Edition } from '../edition.ts';
import { type NameLink, nameLinkOf } from '../names.ts';
import { type ShownPicture, shownPicture } from '../picture.ts';
import { opening } from '../prose.ts';
import type { BodyOf, Story } from '../story.ts';
import { frontUrl } from '../urls.ts';
import type { SitePage } from './site-page.ts';

/** Cards beside the lead, and in each row below. */
const RIVER = 6;
const ROW = 4;
/** Characters of the story's own opening that stand under the lead when there is no picture. */
const OPENING = 900;

/** The story that leads the front page, with its picture or else how its text begins. */
export interface LeadView extends StoryCard {
	image?: { alt: string; picture: ShownPicture } | undefined;
	opening?: string | undefined;
}

/** What stands where on the front page. */
export interface FrontView {
	lead?: LeadView | undefined;
	river: StoryCard[];
	/** Sections with stories that do not stand above already. */
	rows: { section: NameLink; stories: StoryCard[] }[];
}

function leadView(story: Story, bodyOf: BodyOf): LeadView {
	const { image } = story;
	return {
		...cardOf(story),
		...(image
			? { image: { alt: image.alt, picture: shownPicture(image.picture) } }
			: { opening: opening(bodyOf(story.id).text, OPENING) }),
	};
}

/**
 * The front page: the newest story leads, the next follow in the river, and every section shows
 * its newest that are not among those. Right for any number of stories.
 */
export function frontPages(
	{ stories, sections }: Pick<Edition, 'stories' | 'sections'>,
	bodyOf: BodyOf,
): SitePage<FrontView>[] {
	const [lead, ...river] = stories.slice(0, 1 + RIVER);
	const above = new Set([lead, ...river]);
	const rows = sections
		.map((section) => ({
			section: nameLinkOf(section),
			stories: section.stories
				.slice(0, above.size + ROW)
				.filter((story) => !above.has(story))
				.slice(0, ROW)
				.map(cardOf),
		}))
		.filter((row) => row.stories.length > 0);
	const view = { lead: lead && leadView(lead, bodyOf), river: river.map(cardOf), rows };
	return [{ url: frontUrl, params: {}, view }];
}
