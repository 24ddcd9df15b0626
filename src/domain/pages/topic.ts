import type { Edition, WithProfile } from '../edition.ts';
import { mostNamed } from '../lists/most-named.ts';
import { type NameCount, type NameLink, nameCountOf } from '../lists/names.ts';
import { neighbouringTopics } from '../lists/neighbouring-topics.ts';
import { type Volume, volumeByYear } from '../lists/volume.ts';
import { type YearSpan, yearSpan } from '../lists/year-span.ts';
import { cardOf, linkOf, type StoryCard, type StoryLink } from '../story/card.ts';
import { topicUrl } from '../urls.ts';
import { type ListView, listViews } from './list.ts';
import type { PageKindOf } from './page-kind.ts';
import { type PageSettings, pathOf, type SitePage } from './site-page.ts';

/** Names beside a topic's list. Who or what has one story in it is met in the list itself. */
const AUTHORS = { most: 4, least: 2 };
const SERIES = { most: 3, least: 2 };

export interface TopicView extends NameLink {
	/** On the first of the topic's pages, what it says of the topic. */
	about?: AboutTopic | undefined;
	list: ListView<StoryCard>;
}

/** What a topic is, and what goes with it. */
export interface AboutTopic {
	/** The text of its profile. */
	html?: string | undefined;
	/** The years its stories are of. */
	years?: YearSpan | undefined;
	/** Stories to start with. */
	start: StoryLink[];
	/** Its stories over time. */
	volumes: Volume[];
	/** Topics that go together with it. */
	together: NameCount[];
	/** Who wrote most on it, and series with most parts in it. */
	authors: NameCount[];
	series: NameCount[];
}

/** Says of a topic of an edition what stands around its list. */
function aboutTopics(edition: Edition, timeZone: string) {
	const ties = neighbouringTopics(edition);
	const met = mostNamed(edition);
	return ({ slug, stories, profile }: WithProfile<'topics'>): AboutTopic => ({
		html: profile?.html,
		years: yearSpan(stories, timeZone),
		start: (profile?.data.start ?? []).flatMap((id) => edition.byId.get(id) ?? []).map(linkOf),
		volumes: volumeByYear(stories, timeZone),
		together: (ties.get(slug) ?? []).map(nameCountOf),
		authors: met('authors', stories, AUTHORS),
		series: met('series', stories, SERIES),
	});
}

/** The pages of all topics. */
export function* topicPages(
	edition: Edition,
	settings: PageSettings,
): Generator<SitePage<TopicView>> {
	const aboutTopic = aboutTopics(edition, settings.timeZone);
	for (const topic of edition.topics) {
		const { slug, name, stories } = topic;
		for (const list of listViews(stories, cardOf, settings)) {
			const about = list.period.length === 0 ? aboutTopic(topic) : undefined;
			const view = { slug, name, about, list };
			yield { url: topicUrl(slug, ...list.period), params: pathOf(slug, list.period), view };
		}
	}
}

export const topic: PageKindOf<TopicView> = {
	route: 'topics/[...path].astro',
	pages: topicPages,
	isListed: () => true,
};
